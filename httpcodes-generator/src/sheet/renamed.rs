//! Tables that lack a column that an argument names, but may belong to the sheet all the same: a header may have been
//! renamed or misspelt.

use crate::document::contents::{Cell, Table};
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::sheet::integers::integer;
use crate::sheet::texts::{self, Resemblance, resemblance};
use crate::sheet::{columns, headers};

/// The fault of a table without the columns that the arguments name, if most of its rows have codes like those of the sheet's
/// tables, and a header that is near or that the sheet has too.
pub fn renamed(sheet: &[&Table], other: &Table, arguments: &Arguments) -> Option<Fault> {
    let first = sheet.first()?;
    let keys = columns::keys(first, arguments);
    let place = keys.first().and_then(|code| headers::exactly(&other.header, code));
    let place = place.unwrap_or_else(|| columns::code_column(first, arguments));
    for row in &other.rows {
        if keys.iter().all(|key| headers::exactly(row, key).is_some()) {
            let message = format!("a table has no column `{}`", keys[0]);
            let fault = Fault::sheet(message, other.header.extent, "the header row")
                .also(row.extent, "is this the header row?");
            return Some(fault.help("put the header row at the top if the table belongs to the sheet"));
        }
    }
    if !has_codes(sheet, other, place, arguments) {
        return None;
    }
    let mut missing = None;
    for key in &keys {
        if headers::exactly(&other.header, key).is_none() {
            let near = headers::nearest(&other.header, key);
            missing = missing.filter(|(_, near): &(_, Option<usize>)| near.is_some()).or(Some((key, near)));
        }
    }
    let (missing, near) = missing?;
    let message = format!("a table has no column `{missing}`");
    if let Some(near) = near {
        let fault = Fault::sheet(message, other.header.cells[near].extent, &format!("did you mean `{missing}`?"));
        return Some(fault.help("correct the header if the table belongs to the sheet"));
    }
    for cell in &other.header.cells {
        let header = &cell.text.bare;
        if !header.is_empty() && sheet.iter().any(|table| headers::exactly(&table.header, header).is_some()) {
            let fault = Fault::sheet(message, other.header.extent, "but it has codes");
            return Some(
                fault
                    .also(cell.extent, "and this column of the sheet")
                    .help(format!("rename its code column to `{missing}` if the table belongs to the sheet")),
            );
        }
    }
    None
}

/// Whether most cells at a place of a table are codes like those of the sheet.
fn has_codes(sheet: &[&Table], other: &Table, place: usize, arguments: &Arguments) -> bool {
    let mut known = [false; 128];
    for table in sheet {
        let code = columns::code_column(table, arguments);
        for row in &table.rows {
            for character in code_in(&row.cells[code]).chars() {
                known[class(character)] = true;
            }
        }
    }
    let mut codes = 0;
    for row in &other.rows {
        let Some(cell) = row.cells.get(place) else { return false };
        let code = code_in(cell);
        let is_code = if arguments.is_text {
            resemblance(code) == Resemblance::Symbol && code.chars().all(|character| known[class(character)])
        } else {
            integer(code).is_some()
        };
        codes += usize::from(is_code);
    }
    codes * 2 > other.rows.len()
}

fn code_in(cell: &Cell) -> &str {
    texts::of_text(&cell.text).unwrap_or_default()
}

/// Characters of one class are the same in this respect: a digit is like any other.
fn class(character: char) -> usize {
    match character {
        'a'..='z' => 'a' as usize,
        'A'..='Z' => 'A' as usize,
        '0'..='9' => '0' as usize,
        '\0'..='\x7f' => character as usize,
        _ if character.is_lowercase() => 'a' as usize,
        _ => 'A' as usize,
    }
}
