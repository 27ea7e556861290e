//! Finds the columns whose headers the arguments name.

use std::rc::Rc;

use syn::LitStr;

use crate::document::contents::{Cell, Table, TableRow};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::arguments::Arguments;
use crate::input::types::Typed;
use crate::source::Extent;

/// Whether a table has the columns that the arguments name, or columns with similar headers.
pub fn has_named(header: &TableRow, arguments: &Arguments) -> bool {
    for &wanted in &arguments.code_and_name() {
        if position(header, wanted).is_none() {
            return false;
        }
    }
    true
}

/// Whether a table has the columns that the arguments name.
pub fn has_exactly(header: &TableRow, arguments: &Arguments) -> bool {
    missing(header, arguments).is_empty()
}

/// The headers that the arguments name and that a header row lacks.
pub fn missing(header: &TableRow, arguments: &Arguments) -> Vec<String> {
    let mut missing = Vec::new();
    for &named in &arguments.code_and_name() {
        let named = named.value().trim().to_owned();
        if exactly(header, &named).is_none() && !missing.contains(&named) {
            missing.push(named);
        }
    }
    missing
}

/// Whether a table has all of the headers.
pub fn has_all(header: &TableRow, wanted: &[String]) -> bool {
    for wanted in wanted {
        if exactly(header, wanted).is_none() {
            return false;
        }
    }
    true
}

/// The place of the column with that header.
pub fn exactly(header: &TableRow, wanted: &str) -> Option<usize> {
    for (place, cell) in header.cells.iter().enumerate() {
        if cell.text.bare == wanted {
            return Some(place);
        }
    }
    None
}

/// The place of the column with the header that is most like a text, if one is similar.
pub fn nearest(header: &TableRow, wanted: &str) -> Option<usize> {
    exactly(header, suggestion::nearest(wanted, &headers(header))?)
}

/// Whether the argument `types` or `variant` names a header.
pub fn is_named(header: &str, arguments: &Arguments) -> bool {
    is_variant(header, arguments) || type_of(header, arguments).is_some()
}

/// Whether the argument `variant` names a header.
pub fn is_variant(header: &str, arguments: &Arguments) -> bool {
    arguments.variant.as_ref().is_some_and(|variant| variant.value().trim() == header)
}

/// The type that the argument `types` gives a column.
pub fn type_of<'a>(header: &str, arguments: &'a Arguments) -> Option<&'a Typed> {
    let has_type = |typed: &&Rc<Typed>| typed.header.value().trim() == header;
    arguments.types.iter().find(has_type).map(|typed| &**typed)
}

/// Whether two header rows have the same number of headers, and similar headers.
pub fn are_near(one: &TableRow, other: &TableRow) -> bool {
    for (place, cell) in one.cells.iter().enumerate() {
        match other.cells.get(place) {
            Some(other) if is_near(&cell.text.bare, &other.text.bare) => {}
            _ => return false,
        }
    }
    one.cells.len() == other.cells.len()
}

/// Whether two headers are similar.
pub fn is_near(one: &str, other: &str) -> bool {
    suggestion::nearest(one, &[other]).is_some()
}

/// The headers of a header row. One that was divided into a code column and a name column is listed once.
fn headers(header: &TableRow) -> Vec<&str> {
    let mut headers = Vec::with_capacity(header.cells.len());
    let mut last = None;
    for cell in &header.cells {
        if last != Some(cell.extent.start) {
            headers.push(cell.text.bare.as_str());
        }
        last = Some(cell.extent.start);
    }
    headers
}

/// The place of the column with that header, or of the one with the nearest header.
pub fn position(header: &TableRow, wanted: &LitStr) -> Option<usize> {
    let wanted = wanted.value();
    match exactly(header, wanted.trim()) {
        None => nearest(header, &wanted),
        place => place,
    }
}

/// The column that an argument names, if the argument is given. If the table does not have that header, this is a
/// fault, and the nearest header is meant.
///
/// # Errors
///
/// Fails if no header is similar.
pub fn named(header: &TableRow, wanted: Option<&LitStr>, faults: &Faults) -> Result<Option<usize>, Fault> {
    let Some(wanted) = wanted else { return Ok(None) };
    let list = || headers(header);
    let Some(position) = position(header, wanted) else {
        return Err(no_such_header(&list(), wanted, header.extent, "the header row"));
    };
    let cell = &header.cells[position];
    if cell.text.bare != wanted.value().trim() {
        faults.add(no_such_header(&list(), wanted, cell.extent, "did you mean this one?"));
    }
    Ok(Some(position))
}

/// Adds the faults of the arguments `code` and `name` if no table has columns for both. The tables with the most of these
/// columns may be meant. Returns whether there are any such faults.
pub fn add_missing(tables: &[&Table], arguments: &Arguments, faults: &Faults) -> bool {
    let mut wanted = arguments.code_and_name();
    if arguments.of_both().is_some() {
        wanted.truncate(1);
    }
    let (mut nearest, mut most): (Vec<&Table>, usize) = (Vec::new(), 0);
    for table in tables {
        let mut present = 0;
        for wanted in &wanted {
            present += usize::from(position(&table.header, wanted).is_some());
        }
        if present > most {
            nearest.clear();
            most = present;
        }
        if present == most {
            nearest.push(table);
        }
    }
    for &wanted in &wanted {
        if position(&nearest[0].header, wanted).is_some() {
            continue;
        }
        let mut list = Vec::new();
        for table in &nearest {
            for header in headers(&table.header) {
                if position(&table.header, wanted).is_none() && !list.contains(&header) {
                    list.push(header);
                }
            }
        }
        faults.add(no_such_header(&list, wanted, nearest[0].header.extent, "the header row"));
    }
    most < wanted.len()
}

/// The fault of a header that two columns of a table have, although an argument names it.
pub fn of_two_columns(first: &Cell, second: &Cell) -> Fault {
    Fault::sheet(format!("the header `{}` belongs to two columns", second.text.bare), second.extent, "the second one")
        .also(first.extent, "the first one")
        .help("give one of them another header; if two tables stand side by side, put one below the other")
}

/// The fault of an argument with a header that is not one of a list.
fn no_such_header(headers: &[&str], wanted: &LitStr, place: Extent, label: &str) -> Fault {
    Fault::sheet(format!("there is no column `{}`", wanted.value()), place, label)
        .help(format!("the columns are {}", suggestion::list(headers)))
        .because_of(wanted.span())
}
