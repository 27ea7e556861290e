//! Whether a column contains integer codes at all, and what is meant if it does not.

use crate::document::contents::{Cell, Table, TableRow, sound_rows};
use crate::fault::contents::Fault;
use crate::sheet::distinct::{self, Codes};
use crate::sheet::integers::{help, integer, is_class, is_range};
use crate::sheet::pairs;
use crate::sheet::texts::{self, Resemblance, resemblance};
use crate::strings::{Characters, DIGIT};

/// Checks that a column contains integers. If none of several rows has one, another column is probably meant. If most
/// cells contain text that can be a code, the codes are probably text. `all` are the places of the columns that may be
/// meant.
///
/// # Errors
///
/// Fails if the column does not contain integers. If exactly one other column contains only integers that all differ,
/// its place is returned too.
pub fn check(tables: &[&Table], place: usize, all: &[usize]) -> Result<(), (Fault, Option<usize>)> {
    let rows = sound_rows(tables);
    let (mut texts, mut has_none, mut has_zeros) = (Vec::new(), true, false);
    for row in &rows {
        let cell = &row.cells[place];
        let code = cell.text.bare.as_str();
        if integer(code).is_some() {
            has_none = false;
        } else if is_text_code(cell) {
            texts.push(*row);
        }
        // `08006` is not a way to write an integer.
        has_zeros |= code.starts_with('0') && code.len() > 1 && !code.contains(NO_DIGIT);
    }
    let are_texts = texts.len() > 1 && (has_zeros || texts.len() * 2 >= rows.len());
    let (Some(first), true) = (rows.first(), rows.len() > 1 && (has_none || are_texts)) else { return Ok(()) };
    let other = only_integers(tables, all);
    let header = |place: usize| &tables[0].header.cells[place];
    let message = if are_texts && other.is_none() {
        format!("the codes in the column `{}` are not integers", header(place).text.bare)
    } else {
        format!("the column `{}` contains no codes", header(place).text.bare)
    };
    let culprit = if are_texts { texts[0] } else { first };
    let fault = Fault::sheet(message, header(place).extent, "read as the code column");
    let mut fault = fault.also(culprit.place_of(&culprit.cells[place]), "not an integer");
    if let Some(other) = other {
        fault = fault.help(distinct::named(&header(other).text.bare));
    }
    if have_names(&rows, place) {
        let header = &header(place).text.bare;
        fault = fault.help(format!(
            "if its cells contain the names too, name the column twice: `code = {header:?}, name = {header:?}`"
        ));
    } else if are_texts {
        fault = fault.help(texts::IF_TEXT);
    } else if other.is_none() {
        fault = fault.help(help(&first.cells[place].text.bare));
    }
    Err((fault, other))
}

/// The only one of several columns that contains only integers, which all differ.
fn only_integers(tables: &[&Table], places: &[usize]) -> Option<usize> {
    let mut only = None;
    for place in places {
        if distinct::codes(tables, *place) == Some(Codes::Integers) {
            if only.is_some() {
                return None;
            }
            only = Some(*place);
        }
    }
    only
}

/// Whether each cell of a column contains both a code and a name.
fn have_names(rows: &[&TableRow], place: usize) -> bool {
    for row in rows {
        if pairs::halves(&row.cells[place].text, false).is_none() {
            return false;
        }
    }
    true
}

const NO_DIGIT: Characters = |character| !DIGIT(character);

/// Whether a cell contains a text code, rather than several integers.
fn is_text_code(cell: &Cell) -> bool {
    match texts::of_text(&cell.text) {
        Some(code) => resemblance(code) > Resemblance::Text && !is_range(code) && !is_class(code),
        None => false,
    }
}
