//! Tables that lack a column that an argument names, but may belong to the sheet all the same: a header may have been
//! renamed or misspelt.

use crate::document::contents::{Table, TableRow};
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::arguments::Arguments;
use crate::sheet::integers::integer;
use crate::sheet::texts::{self, Resemblance, resemblance};
use crate::sheet::{columns, headers, pairs};
use crate::strings::Characters;

/// The fault of a table without a column that the arguments name, if most of its rows have codes like those of the sheet's
/// tables, and if it has a similar header or, unless it lacks both columns, another column of the sheet.
///
/// Also returns whether the argument `name` would leave out the table if it lacks the name column too.
pub fn renamed(sheet: &[&Table], other: &Table, arguments: &Arguments) -> Option<(Fault, bool)> {
    let missing = missing(&other.header, arguments);
    let first_missing = missing.first()?;
    let message = format!("a table has no column `{first_missing}`");
    let first = *sheet.first()?;
    for row in &other.rows {
        // A table of fields may have a row for the field with the code.
        let mut known = 0;
        for cell in &row.cells {
            known += usize::from(headers::exactly(&first.header, &cell.text.bare).is_some());
        }
        if known > 1 && headers::has_exactly(row, arguments) {
            let fault = Fault::sheet(message, other.header.extent, "the header row");
            let fault = fault.also(row.extent, "is this the header row?");
            return Some((fault.help("put the header row at the top if the table belongs to the sheet"), false));
        }
    }
    let code = columns::code_column(first, arguments);
    let header = &first.header.cells.get(code)?.text.bare;
    let place = headers::exactly(&other.header, header).unwrap_or(code);
    // The headers that only this table has, and another column that is also one of the sheet.
    let (mut own, mut shared) = (Vec::new(), None);
    for cell in &other.header.cells {
        let header = cell.text.bare.as_str();
        if !is_in(sheet, header) {
            own.push(header);
        } else if !header.is_empty() {
            shared = Some(cell);
        }
    }
    if let Some(near) = suggestion::nearest(first_missing, &own) {
        let near = headers::exactly(&other.header, near)?;
        // The code column may have another place here. Below a similar header, any codes may be meant.
        if has_codes(&[], other, if first_missing == header { near } else { place }, arguments) {
            let label = format!("did you mean `{first_missing}`?");
            let fault = Fault::sheet(message, other.header.cells[near].extent, &label);
            return Some((fault.help("correct the header if the table belongs to the sheet"), false));
        }
    }
    if missing.len() > 1 || !has_codes(sheet, other, place, arguments) {
        return None;
    }
    let fault = Fault::sheet(message, other.header.extent, "its rows have codes like those of the other tables");
    let fault = fault.also(shared?.extent, "the other tables have this column too");
    Some((
        fault.help(format!("if the table belongs to the sheet, give it a column `{first_missing}`")),
        arguments.name.is_none(),
    ))
}

/// The headers that the arguments name and that a header row lacks.
fn missing(header: &TableRow, arguments: &Arguments) -> Vec<String> {
    let mut missing = Vec::new();
    for named in arguments.code_and_name() {
        let named = named.value().trim().to_owned();
        if headers::exactly(header, &named).is_none() && !missing.contains(&named) {
            missing.push(named);
        }
    }
    missing
}

/// Whether one of the tables has that header.
fn is_in(tables: &[&Table], header: &str) -> bool {
    for table in tables {
        if headers::exactly(&table.header, header).is_some() {
            return true;
        }
    }
    false
}

/// Whether most cells at a place of a table are codes that look like those of the sheet, or like any if there are none.
fn has_codes(sheet: &[&Table], other: &Table, place: usize, arguments: &Arguments) -> bool {
    let mut looks = Vec::new();
    for table in sheet {
        let code = columns::code_column(table, arguments);
        for row in &table.rows {
            let look = look(row, code, arguments);
            if look.is_some() && !looks.contains(&look) {
                looks.push(look);
            }
        }
    }
    let mut codes = 0;
    for row in &other.rows {
        let look = look(row, place, arguments);
        codes += usize::from(look.is_some() && (sheet.is_empty() || looks.contains(&look)));
    }
    codes * 2 > other.rows.len()
}

/// What the code in a cell of a row looks like: which letters are in a text. All integers look alike.
fn look(row: &TableRow, place: usize, arguments: &Arguments) -> Option<(bool, bool)> {
    let text = &row.cells.get(place)?.text;
    let halves = if arguments.of_both().is_some() { Some(pairs::halves(text, arguments.is_text)?) } else { None };
    let code = match &halves {
        Some((code, _)) => code.as_str(),
        None => texts::of_text(text)?,
    };
    if !arguments.is_text {
        return integer(code).map(|_| (false, false));
    }
    let (is_upper, is_lower): (Characters, Characters) = (char::is_uppercase, char::is_lowercase);
    let (has_upper, has_lower) = (code.contains(is_upper), code.contains(is_lower));
    if resemblance(code) == Resemblance::Symbol { Some((has_upper, has_lower)) } else { None }
}
