//! Finds the columns whose headers the arguments name.

use syn::LitStr;

use crate::document::contents::{Cell, TableRow};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::arguments::Arguments;

/// Whether a table has the columns that the arguments name, or columns with similar headers.
pub fn has_named(header: &TableRow, arguments: &Arguments) -> bool {
    [&arguments.code, &arguments.name].into_iter().flatten().all(|wanted| position(header, wanted).is_some())
}

/// Whether a table has the columns that the arguments name.
pub fn has_exactly(header: &TableRow, arguments: &Arguments) -> bool {
    [&arguments.code, &arguments.name]
        .into_iter()
        .flatten()
        .all(|wanted| exactly(header, wanted.value().trim()).is_some())
}

/// The place of the column with that header.
pub fn exactly(header: &TableRow, wanted: &str) -> Option<usize> {
    header.cells.iter().position(|cell| cell.text.bare == wanted)
}

/// The place of the column with the header that is most like a text, if one is similar.
pub fn nearest(header: &TableRow, wanted: &str) -> Option<usize> {
    exactly(header, suggestion::nearest(wanted, &headers(header))?)
}

/// Whether two header rows are as long as each other, and their headers similar.
pub fn are_near(one: &TableRow, other: &TableRow) -> bool {
    one.cells.len() == other.cells.len()
        && one.cells.iter().zip(&other.cells).all(|(one, other)| is_near(&one.text.bare, &other.text.bare))
}

/// Whether two headers are similar.
pub fn is_near(one: &str, other: &str) -> bool {
    suggestion::nearest(one, &[other]).is_some()
}

fn headers(header: &TableRow) -> Vec<&str> {
    header.cells.iter().map(|cell| cell.text.bare.as_str()).collect()
}

/// The place of the column with that header, or of the one with the nearest header.
pub fn position(header: &TableRow, wanted: &LitStr) -> Option<usize> {
    let wanted = wanted.value();
    exactly(header, wanted.trim()).or_else(|| nearest(header, &wanted))
}

/// The column that an argument names, if the argument is given. If the table does not have that header, this is a
/// fault, and the nearest header is meant.
///
/// # Errors
///
/// Fails if no header is similar.
pub fn named(header: &TableRow, wanted: Option<&LitStr>, faults: &Faults) -> Result<Option<usize>, Fault> {
    let Some(wanted) = wanted else { return Ok(None) };
    let position = position(header, wanted);
    let cell = position.map(|position| &header.cells[position]);
    if cell.is_some_and(|cell| cell.text.bare == wanted.value().trim()) {
        return Ok(position);
    }
    let fault = no_such_header(header, wanted, cell);
    if position.is_none() {
        return Err(fault);
    }
    faults.add(fault);
    Ok(position)
}

fn no_such_header(header: &TableRow, wanted: &LitStr, near: Option<&Cell>) -> Fault {
    let message = format!("there is no column `{}`", wanted.value());
    let fault = match near {
        Some(cell) => Fault::sheet(message, cell.extent, "did you mean this one?"),
        None => Fault::sheet(message, header.extent, "the header row"),
    };
    fault.help(format!("the columns are {}", suggestion::list(&headers(header)))).because_of(wanted.span())
}
