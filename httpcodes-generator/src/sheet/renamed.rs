//! Tables that lack a column that an argument names, but may belong to the sheet all the same: a header may have been
//! renamed or misspelt.

use crate::document::contents::{Cell, Table};
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::arguments::Arguments;
use crate::sheet::integers::integer;
use crate::sheet::texts::{self, Resemblance, resemblance};
use crate::sheet::{columns, headers};

/// The fault of a table without a column that the arguments name, if most of its rows have codes like those of the sheet's
/// tables, and a header that is near or, unless it lacks both, one that the sheet has too.
pub fn renamed(sheet: &[&Table], other: &Table, arguments: &Arguments) -> Option<Fault> {
    let named = [&arguments.code, &arguments.name].into_iter().flatten();
    let named: Vec<String> = named.map(|header| header.value().trim().to_owned()).collect();
    let lacks = |header: &&String| headers::exactly(&other.header, header).is_none();
    let missing = named.iter().find(lacks)?;
    let message = format!("a table has no column `{missing}`");
    let first = sheet.first()?;
    for row in &other.rows {
        // A table of fields may have a row for the field with the code.
        let known = row.cells.iter().filter(|cell| headers::exactly(&first.header, &cell.text.bare).is_some());
        if known.count() > 1 && named.iter().all(|header| headers::exactly(row, header).is_some()) {
            let fault = Fault::sheet(message, other.header.extent, "the header row");
            let fault = fault.also(row.extent, "is this the header row?");
            return Some(fault.help("put the header row at the top if the table belongs to the sheet"));
        }
    }
    let code = columns::keys(first, arguments).into_iter().next()?;
    let place = headers::exactly(&other.header, &code).unwrap_or_else(|| columns::code_column(first, arguments));
    // The headers that only this table has, and another column that is also one of the sheet.
    let (mut own, mut shared) = (Vec::new(), None);
    for cell in &other.header.cells {
        if sheet.iter().any(|table| headers::exactly(&table.header, &cell.text.bare).is_some()) {
            shared = Some(cell).filter(|cell| !cell.text.bare.is_empty()).or(shared);
        } else {
            own.push(cell.text.bare.as_str());
        }
    }
    let near = suggestion::nearest(missing, &own).and_then(|near| headers::exactly(&other.header, near));
    // The column of codes may have another place here. Below a header that is near, any codes may be meant.
    let is_near = |near: &usize| has_codes(&[], other, if *missing == code { *near } else { place }, arguments);
    if let Some(near) = near.filter(is_near) {
        let fault = Fault::sheet(message, other.header.cells[near].extent, &format!("did you mean `{missing}`?"));
        return Some(fault.help("correct the header if the table belongs to the sheet"));
    }
    if named.iter().filter(lacks).count() > 1 || !has_codes(sheet, other, place, arguments) {
        return None;
    }
    let fault =
        Fault::sheet(message, other.header.extent, "but it has such codes").also(shared?.extent, "and this column");
    Some(fault.help(format!("if the table belongs to the sheet, give it a column `{missing}`")))
}

/// Whether most cells at a place of a table are codes that look like those of the sheet, or like any if there are none.
fn has_codes(sheet: &[&Table], other: &Table, place: usize, arguments: &Arguments) -> bool {
    let mut looks = Vec::new();
    for table in sheet {
        let code = columns::code_column(table, arguments);
        for row in &table.rows {
            let look = row.cells.get(code).and_then(|cell| look(cell, arguments));
            if look.is_some() && !looks.contains(&look) {
                looks.push(look);
            }
        }
    }
    let mut codes = 0;
    for row in &other.rows {
        let look = row.cells.get(place).and_then(|cell| look(cell, arguments));
        codes += usize::from(look.is_some() && (sheet.is_empty() || looks.contains(&look)));
    }
    codes * 2 > other.rows.len()
}

/// What the code in a cell looks like: how long an integer is, which letters are in a text.
fn look(cell: &Cell, arguments: &Arguments) -> Option<(usize, bool, bool)> {
    let code = texts::of_text(&cell.text)?;
    if !arguments.is_text {
        return integer(code).map(|_| (code.len(), false, false));
    }
    let (has_upper, has_lower) = (code.contains(char::is_uppercase), code.contains(char::is_lowercase));
    if resemblance(code) == Resemblance::Symbol { Some((0, has_upper, has_lower)) } else { None }
}
