//! The columns of several tables, of which those with nearly the same header become one.

use crate::document::contents::{Cell, Table};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::input::types::Form;
use crate::sheet::kind::Kind;
use crate::sheet::{headers, identifiers};

/// A column of the sheet.
pub struct Shared<'a> {
    /// Its header in the first table that has it.
    pub cell: &'a Cell,
    /// Its place in each table.
    pub places: Vec<Option<usize>>,
}

/// With how many columns each header is compared.
const MOST_COMPARED: usize = 100;

/// The columns. Two columns become one if their headers are nearly the same, unless a table has both or the argument `types`
/// names both.
pub fn merged<'a>(
    columns: Vec<Shared<'a>>,
    tables: &[&Table],
    keys: &[String],
    section: &dyn Fn(&[&Table]) -> Option<String>,
    arguments: &Arguments,
    faults: &Faults,
) -> Vec<Shared<'a>> {
    let mut merged: Vec<Shared<'a>> = Vec::with_capacity(columns.len());
    let is_key = |column: &Shared<'_>| {
        let place = column.places.first().copied().flatten();
        place.is_some_and(|place| keys.contains(&tables[0].header.cells[place].text.bare))
    };
    for mut column in columns {
        // The comparison takes long, and people write only a few columns.
        let compared = &merged[..merged.len().min(MOST_COMPARED)];
        let Some(index) = meant_by(&column, compared, &is_key, arguments) else {
            merged.push(column);
            continue;
        };
        let known = &mut merged[index];
        let of_known = having(tables, known);
        let of_column = having(tables, &column);
        // The header that is probably right: one with a meaning, or else the more common one.
        let weight = |cell: &Cell, tables: &[&Table]| {
            let header = &cell.text.bare;
            (headers::is_named(header, arguments), Kind::of_header(header).is_single(), tables.len())
        };
        if weight(column.cell, &of_column) > weight(known.cell, &of_known) {
            std::mem::swap(&mut known.cell, &mut column.cell);
        }
        let fault = nearly_the_same(known.cell, column.cell);
        let way_out = if is_key(known) {
            match (section(&of_known), section(&of_column)) {
                (Some(one), Some(other)) => Some(format!("to read only one of the tables, write {one} or {other}")),
                _ => None,
            }
        } else {
            let types = types_of_both([known.cell, column.cell], arguments);
            types.map(|types| format!("if they are two columns, give both a type: `types({types})`"))
        };
        faults.add(match way_out {
            Some(help) => fault.help(help).help("if they are one column, give both the same header"),
            None => fault.help("give both columns the same header"),
        });
        for (number, place) in column.places.iter().enumerate() {
            known.places[number] = known.places[number].or(*place);
        }
    }
    merged
}

/// The tables that have a column.
fn having<'a>(tables: &[&'a Table], column: &Shared<'_>) -> Vec<&'a Table> {
    let mut having = Vec::new();
    for (number, table) in tables.iter().enumerate() {
        if column.places[number].is_some() {
            having.push(*table);
        }
    }
    having
}

/// The fault of a header that is nearly the same as the one that is probably meant.
fn nearly_the_same(meant: &Cell, other: &Cell) -> Fault {
    let (meant_header, header) = (&meant.text.bare, &other.text.bare);
    let message = format!("the headers `{meant_header}` and `{header}` are nearly the same");
    Fault::sheet(message, other.extent, &format!("did you mean `{meant_header}`?"))
        .also(meant.extent, "another table has this header")
}

/// What the argument `types` contains to make two columns of two headers that are nearly the same. `None` if they cannot be
/// two columns: one of them cannot have a type or has one that every table must have, or their methods have the same name.
fn types_of_both(cells: [&Cell; 2], arguments: &Arguments) -> Option<String> {
    let (mut written, mut methods) = (String::new(), Vec::new());
    for cell in cells {
        let header = &cell.text.bare;
        let kind = Kind::of_header(header);
        if kind.is_single() || headers::is_variant(header, arguments) {
            return None;
        }
        let typed = headers::type_of(header, arguments);
        let (is_answer, wanted) = match typed.map(|typed| (typed, typed.form)) {
            Some((_, Form::One)) => return None,
            Some((typed, Form::Optional)) => (typed.is_answer(), format!("Option<{}>", typed.name)),
            Some((typed, Form::List)) => (typed.is_answer(), format!("[{}]", typed.name)),
            None if kind == Kind::Flag => (true, "Option<bool>".to_owned()),
            None => (false, "Option<&'static str>".to_owned()),
        };
        written += if written.is_empty() { "" } else { ", " };
        written += &format!("{header:?} = {wanted}");
        let kind = if is_answer { Kind::Flag } else { Kind::Typed };
        methods.push(identifiers::method(kind.accessor_name(header)).ok()?);
    }
    if methods[0] == methods[1] { None } else { Some(written) }
}

/// The place of the first column that a column can be one with.
fn meant_by(
    column: &Shared<'_>,
    known: &[Shared<'_>],
    is_key: &dyn Fn(&Shared<'_>) -> bool,
    arguments: &Arguments,
) -> Option<usize> {
    for (index, known) in known.iter().enumerate() {
        let (header, other) = (&column.cell.text.bare, &known.cell.text.bare);
        let has_type = |header: &str| headers::type_of(header, arguments).is_some();
        let can_be_two = || has_type(header) && has_type(other) && !is_key(known);
        if headers::is_near(header, other) && !has_both(known, column) && !can_be_two() {
            return Some(index);
        }
    }
    None
}

/// Whether a table has both columns.
fn has_both(one: &Shared<'_>, other: &Shared<'_>) -> bool {
    for (number, place) in one.places.iter().enumerate() {
        if place.is_some() && other.places[number].is_some() {
            return true;
        }
    }
    false
}
