//! Whether a column contains integer codes at all, and what is meant if it does not.

use crate::document::contents::{Cell, Table, TableRow};
use crate::fault::contents::Fault;
use crate::sheet::distinct::{self, Codes};
use crate::sheet::integers::{help, integer, is_class, is_range};
use crate::sheet::pairs;
use crate::sheet::texts::{self, Resemblance, resemblance};

/// Checks that a column contains integers. If none of several rows has one, another column is probably meant. If most
/// cells contain text that can be a code, the codes are probably text. `all` are the places of the columns that may be
/// meant.
///
/// # Errors
///
/// Fails if the column does not contain integers. If exactly one other column contains only integers that all differ,
/// its place is returned too.
pub fn check(tables: &[&Table], place: usize, all: &[usize]) -> Result<(), (Fault, Option<usize>)> {
    let rows: Vec<&TableRow> = tables.iter().flat_map(|table| &table.rows).filter(|row| !row.is_mended).collect();
    let code = |row: &TableRow, place: usize| integer(&row.cells[place].text.bare);
    let is_text = |row: &&&TableRow| code(row, place).is_none() && is_text_code(&row.cells[place]);
    let texts: Vec<&TableRow> = rows.iter().filter(is_text).copied().collect();
    let has_none = rows.iter().all(|row| code(row, place).is_none());
    // `08006` is not a way to write an integer.
    let has_zeros = rows.iter().any(|row| {
        let code = row.cells[place].text.bare.as_str();
        code.starts_with('0') && code.len() > 1 && code.bytes().all(|digit| digit.is_ascii_digit())
    });
    let are_texts = texts.len() > 1 && (has_zeros || texts.len() * 2 >= rows.len());
    let (Some(first), true) = (rows.first(), rows.len() > 1 && (has_none || are_texts)) else { return Ok(()) };
    let are_codes = |other: &usize| distinct::codes(tables, *other) == Some(Codes::Integers);
    let mut others = all.iter().copied().filter(are_codes);
    let other = others.next().filter(|_| others.next().is_none());
    let header = |place: usize| &tables[0].header.cells[place];
    let message = if are_texts && other.is_none() {
        format!("the codes in the column `{}` are not integers", header(place).text.bare)
    } else {
        format!("the column `{}` contains no codes", header(place).text.bare)
    };
    let culprit = texts.first().filter(|_| are_texts).unwrap_or(first);
    let fault = Fault::sheet(message, header(place).extent, "read as the code column");
    let mut fault = fault.also(culprit.place_of(&culprit.cells[place]), "not an integer");
    if let Some(other) = other {
        fault =
            fault.help(format!("if the codes are in another column, name it: `code = {:?}`", header(other).text.bare));
    }
    let have_names = rows.iter().all(|row| pairs::halves(&row.cells[place].text, false).is_some());
    if have_names {
        let header = &header(place).text.bare;
        fault = fault
            .help(format!("if its cells contain the names too, name it twice: `code = {header:?}, name = {header:?}`"));
    } else if are_texts {
        fault = fault.help(IF_TEXT);
    } else if other.is_none() {
        fault = fault.help(help(&first.cells[place].text.bare));
    }
    Err((fault, other))
}

/// What to do if the codes are text.
const IF_TEXT: &str = "if the codes are text, add the argument `text`: `#[cheatsheet(…, text)]`";

/// Whether a cell contains a text code, rather than several integers.
fn is_text_code(cell: &Cell) -> bool {
    let code = texts::of_text(&cell.text).filter(|code| resemblance(code) > Resemblance::Text);
    code.is_some_and(|code| !is_range(code) && !is_class(code))
}
