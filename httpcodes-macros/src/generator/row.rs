//! One row: its cells read for what their columns are for.
//!
//! In comes a row of the document, out goes an [`Entry`] wherever a code and a variant can be made of it, faults or not,
//! so that one bad cell does not take the variant with it.

use std::ops::Range;

use super::code::{self, Repr};
use super::columns::{Columns, Role};
use super::fault::Fault;
use super::markdown::{Cell, Row};
use super::names::{self, Unfit};
use super::sheet::{Alias, Entry};

/// Reads a row.
pub(crate) fn read(row: &Row, columns: &Columns, section: &str, repr: Repr, faults: &mut Vec<Fault>) -> Option<Entry> {
    let shape = shape_fault(row, columns);
    let is_shapely = shape.is_none();
    faults.extend(shape);
    // Where cells are missing or shifted, what they hold says nothing about the mistake.
    let mut unheard = Vec::new();
    let faults = if is_shapely { faults } else { &mut unheard };

    let cell = |column: usize| row.cells.get(column);
    let code = code(cell(columns.code)?, row, repr).map_err(|fault| faults.push(fault)).ok();
    let name_cell = cell(columns.name)?;
    let variant = variant(columns, row, name_cell).map_err(|fault| faults.push(fault)).ok();
    let mut aliases = Vec::new();
    for (column, cell) in columns.all.iter().zip(&row.cells) {
        match column.role {
            Role::Aliases => aliases = read_aliases(cell, faults),
            Role::Flag => faults.extend(flag_fault(cell, row)),
            _ => {}
        }
    }
    Some(Entry {
        code: code?,
        code_text: cell(columns.code)?.text.bare.clone(),
        name: name_cell.text.bare.clone(),
        variant: variant?,
        aliases,
        texts: row.cells.iter().map(|cell| cell.text.clone()).collect(),
        section: section.to_owned(),
        code_span: cell(columns.code)?.span.clone(),
        name_span: name_cell.span.clone(),
    })
}

fn shape_fault(row: &Row, columns: &Columns) -> Option<Fault> {
    let width = columns.all.len();
    if let Some(surplus) = &row.surplus {
        let fault = Fault::sheet("the row has too many cells".to_owned(), surplus.clone(), "beyond the last column");
        return Some(
            fault.help(format!("the header has {width} columns; a `|` that belongs to a cell's text is written `\\|`")),
        );
    }
    if row.present < width {
        let missing: Vec<&str> = columns.all[row.present..].iter().map(|column| column.header.as_str()).collect();
        let end = row.span.end;
        let message = format!("the row has {} of {width} cells", row.present);
        let fault = if row.present == 1 {
            Fault::sheet(message, row.span.clone(), "read as a row of the table above")
                .help("text below a table needs a blank line before it")
        } else {
            Fault::sheet(message, end.saturating_sub(1)..end, "cells are missing here")
        };
        let missing = super::suggest::list(&missing);
        return Some(fault.help(format!("a row has all cells, empty ones too: add those of {missing}")));
    }
    None
}

/// The cell's place, or, if it is empty, the place where its text would be.
fn place(cell: &Cell, row: &Row) -> Range<usize> {
    if cell.span.is_empty() {
        let start = cell.span.start.min(row.span.end.saturating_sub(1));
        start..start + 1
    } else {
        cell.span.clone()
    }
}

fn code(cell: &Cell, row: &Row, repr: Repr) -> Result<i128, Fault> {
    let text = cell.text.bare.as_str();
    let fault = |message: String, label: &str| Fault::sheet(message, place(cell, row), label);
    if text.is_empty() {
        return Err(fault("a row without a code".to_owned(), "no code here").help("write the row's code, an integer"));
    }
    let Some(code) = code::parse(text) else {
        return Err(fault(format!("`{text}` is not an integer"), "not a code").help(code_help(text)));
    };
    if !repr.holds(code) {
        let Repr { name, min, max, .. } = repr;
        let fault = fault(format!("code {text} does not fit in `{name}`"), "out of range");
        let fault = fault.help(format!("a `{name}` goes from {min} to {max}"));
        return Err(match Repr::smallest(code.min(min.max(-1)), code.max(0)) {
            Some(wider) => fault.help(format!("write `#[repr({})]` below the attribute", wider.name)),
            None => fault.help("no integer type of up to 64 bits holds it"),
        });
    }
    Ok(code)
}

/// What people write instead of a code, and what to do about it.
fn code_help(text: &str) -> &'static str {
    let ends = |separator: &str| {
        text.split_once(separator)
            .is_some_and(|(from, to)| code::parse(from.trim()).is_some() && code::parse(to.trim()).is_some())
    };
    if ["..=", "..", " to ", "\u{2013}", "\u{2014}", " - ", "~"].iter().any(|separator| ends(separator))
        || text.char_indices().skip(1).any(|(at, character)| character == '-' && code::parse(&text[..at]).is_some())
    {
        "a row stands for one code: give each code of the range that has a meaning a row of its own, and the range a line of text"
    } else if text.to_ascii_lowercase().ends_with("xx") {
        "a row stands for one code, not for a class of them: move it to a table or a section of its own"
    } else if text
        .chars()
        .all(|character| matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '*' | '?'))
    {
        "a row without a code makes no variant: give it a code, or move it out of the table"
    } else if text.contains([',', '/', '+', '&']) {
        "a row stands for one code: give each its own row"
    } else if text.contains('.') {
        "a code is a whole number"
    } else {
        "a code is an integer: `404`, `-32700`, `0x1F4`, `1_000`; name the column of the codes with `code = \"…\"` if it is another"
    }
}

fn variant(columns: &Columns, row: &Row, name: &Cell) -> Result<String, Fault> {
    let given = columns.position(Role::Variant).and_then(|column| row.cells.get(column));
    let given = given.filter(|cell| !cell.text.bare.is_empty());
    let text = name.text.bare.as_str();
    let fault = |message: String, label: &str| Fault::sheet(message, place(name, row), label);
    if text.is_empty() {
        return Err(fault("a row without a name".to_owned(), "no name here")
            .help("write the row's name: its variant is named after it"));
    }
    if let Some(cell) = given {
        let text = &cell.text.bare;
        return names::exact(text).map_err(|unfit| {
            let why = match unfit {
                Unfit::Keyword => "it is a word of the language",
                Unfit::Empty | Unfit::Start(_) => "an identifier is letters, digits and `_`, and starts with no digit",
            };
            let fault =
                Fault::sheet(format!("`{text}` is not an identifier"), cell.span.clone(), "not a variant's name");
            match names::variant(text) {
                Ok(near) => fault.help(format!("{why}; `{near}` would do")),
                Err(_) => fault.help(why),
            }
        });
    }
    names::variant(text).map_err(|unfit| {
        let why = match unfit {
            Unfit::Empty => "it has no letter and no digit".to_owned(),
            Unfit::Start(first) => format!("an identifier cannot start with `{first}`"),
            Unfit::Keyword => "`Self` is a word of the language".to_owned(),
        };
        let fault = fault(format!("the name `{text}` makes no identifier"), "no variant can be named after this");
        fault.help(format!("{why}; change the name, or add a column `Variant` that says how the variant is called"))
    })
}

fn read_aliases(cell: &Cell, faults: &mut Vec<Fault>) -> Vec<Alias> {
    let text = cell.text.bare.as_str();
    let mut aliases: Vec<Alias> = Vec::new();
    if text.is_empty() {
        return aliases;
    }
    for name in text.split(',').map(str::trim) {
        let span = cell.span.clone();
        if name.is_empty() {
            let fault =
                Fault::sheet("an alias without text".to_owned(), span, "two commas in a row, or one at the end");
            faults.push(fault.help("aliases are separated by one comma each"));
            continue;
        }
        match names::variant(name) {
            Ok(constant) => aliases.push(Alias { name: name.to_owned(), constant: Some(constant), span }),
            Err(_) => {
                let fault = Fault::sheet(
                    format!("the alias `{name}` makes no identifier"),
                    span,
                    "no constant can be named after this",
                );
                faults.push(fault.help("leave the cell empty if the row has no other name"));
            }
        }
    }
    aliases
}

fn flag_fault(cell: &Cell, row: &Row) -> Option<Fault> {
    let text = cell.text.bare.as_str();
    if text.eq_ignore_ascii_case("yes") || text.eq_ignore_ascii_case("no") {
        return None;
    }
    let message =
        if text.is_empty() { "a yes/no cell is empty".to_owned() } else { format!("`{text}` is neither yes nor no") };
    let fault = Fault::sheet(message, place(cell, row), "`Yes` or `No`");
    Some(fault.help("a column whose header ends in `?` holds `Yes` or `No`; without the `?` it holds any text"))
}
