//! The arguments that read only some of the tables: those that are meant.

use proc_macro2::Span;
use syn::LitStr;

use crate::document::contents::{Document, Heading, Table};
use crate::fault::collector::Faults;
use crate::input::arguments::Arguments;
use crate::input::without::Without;
use crate::sheet::renamed::Known;
use crate::sheet::selection::{Selection, extent_below, headings_before};
use crate::sheet::{columns, headers};

/// Where to move a table that does not belong to the sheet, so that the argument `section` leaves it out.
pub fn another_heading(arguments: &Arguments) -> &'static str {
    if arguments.section.is_some() {
        "another heading"
    } else {
        "another heading, and name the heading of the sheet: `section = \"…\"`"
    }
}

/// The tables that are not among those that are meant. Both lists have the order of the document.
pub fn others<'a>(tables: &[&'a Table], meant: &[&Table]) -> Vec<&'a Table> {
    let (mut others, mut found) = (Vec::new(), 0);
    for table in tables {
        match meant.get(found) {
            Some(next) if next.extent.start == table.extent.start => found += 1,
            _ => others.push(*table),
        }
    }
    others
}

/// The arguments with the header of the code column of the tables that are meant and, if it is needed, of their name column.
/// `None` if they would not leave out all other tables.
pub fn with_columns(tables: &[&Table], meant: &[&Table], arguments: &Arguments) -> Option<String> {
    let others = others(tables, meant);
    let is_told = |code: &str, name: Option<&str>| {
        let wanted = asking(arguments, code, name);
        let mut having = Vec::new();
        for table in meant {
            if headers::has_exactly(&table.header, &wanted) {
                having.push(*table);
            }
        }
        let Some(known) = Known::of(&having, &wanted) else { return false };
        for other in &others {
            if headers::has_exactly(&other.header, &wanted) || known.renamed(other, &wanted).is_some() {
                return false;
            }
        }
        true
    };
    let keys = columns::keys(meant.first()?, arguments);
    match keys.as_slice() {
        [code, ..] if arguments.code.is_none() && !code.is_empty() && is_told(code, None) => {
            Some(format!("`code = {code:?}`"))
        }
        [code, name] if arguments.name.is_none() && !keys.contains(&String::new()) && is_told(code, Some(name)) => {
            Some(format!("`code = {code:?}, name = {name:?}`"))
        }
        _ => None,
    }
}

/// The arguments that decide how columns are found, with another code column and, if it is given, another name column.
fn asking(arguments: &Arguments, code: &str, name: Option<&str>) -> Arguments {
    let literal = |header: &str| LitStr::new(header, Span::call_site());
    let name = match (name, &arguments.name) {
        (Some(name), _) => Some(literal(name)),
        (None, Some(name)) => Some(literal(&name.value())),
        (None, None) => None,
    };
    let mut left_out = Vec::with_capacity(arguments.without.headers.len());
    for header in &arguments.without.headers {
        left_out.push(literal(&header.value()));
    }
    let faults = Faults::default();
    let without = Without::of(left_out, &|_| None, &faults);
    // The argument has been checked already.
    faults.into_vec();
    Arguments { code: Some(literal(code)), name, without, is_text: arguments.is_text, ..Arguments::default() }
}

/// The argument with the heading that covers only the tables that are meant. If there are several such headings, it is
/// the nearest one.
pub fn below_heading(
    document: &Document,
    selection: &Selection<'_>,
    tables: &[&Table],
    meant: &[&Table],
) -> Option<String> {
    let above = headings_before(&document.headings, meant.first()?.extent.start);
    let others = others(tables, meant);
    let mut level = usize::MAX;
    for index in (0..above).rev() {
        let heading = &document.headings[index];
        if heading.level >= level {
            continue;
        }
        level = heading.level;
        let part = extent_below(document, selection.extent.end, index);
        let has = |table: &&Table| part.contains(table.extent.start);
        let is_told = meant.iter().all(has) && !others.iter().any(has);
        if is_told && !heading.text.is_empty() && is_only(heading, document) {
            return Some(format!("`section = {:?}`", heading.text));
        }
    }
    None
}

/// Whether no other heading of the document has the same text.
fn is_only(heading: &Heading, document: &Document) -> bool {
    for other in &document.headings {
        if other.text == heading.text && other.extent.start != heading.extent.start {
            return false;
        }
    }
    true
}
