//! Makes one sheet of tables with different columns: each table gets the columns of all tables. A cell that its table
//! lacks is empty. Columns without any text are left out, and those that the argument `without` names.

use std::borrow::Cow;

use crate::document::contents::{Cell, Table, TableRow};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::report::MOST_FAULTS;
use crate::index::Index;
use crate::input::arguments::Arguments;
use crate::input::types::Form;
use crate::sheet::headers;
use crate::sheet::kind::Kind;
use crate::sheet::merged::{Shared, merged};
use crate::source::Extent;

/// Gives the tables the same columns. Headers that are nearly the same are a fault, and are read as one. `keys` are the code
/// column and the name column of the first table; `section` returns the argument that reads only some tables.
pub fn join<'a>(
    tables: &[&'a Table],
    keys: &[String],
    section: &dyn Fn(&[&Table]) -> Option<String>,
    arguments: &Arguments,
    faults: &Faults,
) -> Vec<Cow<'a, Table>> {
    check_left_out(tables, arguments, faults);
    let columns = columns(tables, arguments);
    let mut joined = Vec::with_capacity(tables.len());
    if have_all(tables, &columns) {
        for &table in tables {
            joined.push(Cow::Borrowed(table));
        }
        return joined;
    }
    let columns = merged(columns, tables, keys, section, arguments, faults);
    for (number, table) in tables.iter().enumerate() {
        let mut is_whole = true;
        for column in &columns {
            if column.places[number].is_none() && must_stand_everywhere(&column.cell.text.bare, arguments) {
                is_whole = false;
                faults.add(lacking(table, column.cell));
            }
        }
        joined.push(Cow::Owned(widened(table, &columns, number, is_whole)));
    }
    joined
}

/// Checks that each header of the argument `without` is one of the sheet, and not of two columns of a table.
fn check_left_out(tables: &[&Table], arguments: &Arguments, faults: &Faults) {
    let wanted = &arguments.without.headers;
    let mut found = vec![false; wanted.len()];
    for table in tables {
        let mut firsts = Index::default();
        for (place, cell) in table.header.cells.iter().enumerate() {
            let Some(number) = arguments.without.number(&cell.text.bare) else { continue };
            found[number] = true;
            if let Err(first) = firsts.claim(number.to_be_bytes(), place) {
                let fault = headers::of_two_columns(&table.header.cells[first], cell);
                faults.add(fault.because_of(wanted[number].span()));
            }
        }
    }
    let Some(first) = tables.first() else { return };
    let mut told = 0;
    for (number, wanted) in wanted.iter().enumerate() {
        if !found[number] && told < MOST_FAULTS {
            // A table with a similar header is meant.
            let has = |table: &&&Table| headers::position(&table.header, wanted).is_some();
            let nearest = tables.iter().find(has).unwrap_or(first);
            faults.ok(headers::named(&nearest.header, Some(wanted), faults));
            told += 1;
        }
    }
}

/// Whether each table has all columns, in their order, and no other ones.
fn have_all(tables: &[&Table], columns: &[Shared<'_>]) -> bool {
    for (number, table) in tables.iter().enumerate() {
        if table.header.cells.len() != columns.len() {
            return false;
        }
        for (place, column) in columns.iter().enumerate() {
            if column.places[number] != Some(place) {
                return false;
            }
        }
    }
    true
}

/// Whether a column of a table is no column of the sheet: the argument `without` names it, or it has neither a header nor any
/// text.
pub fn is_left_out(table: &Table, place: usize, arguments: &Arguments) -> bool {
    if arguments.without.number(&table.header.cells[place].text.bare).is_some() {
        return true;
    }
    let is_empty = |row: &TableRow| row.cells.get(place).is_none_or(|cell| cell.text.plain.is_empty());
    if !is_empty(&table.header) {
        return false;
    }
    for row in &table.rows {
        if !is_empty(row) {
            return false;
        }
    }
    true
}

/// The columns of all tables, in the order in which they come first.
fn columns<'a>(tables: &[&'a Table], arguments: &Arguments) -> Vec<Shared<'a>> {
    let mut columns: Vec<Shared<'a>> = Vec::new();
    let mut first: Option<&Table> = None;
    for (number, table) in tables.iter().enumerate() {
        // A table that was mended has the columns of the first one, whatever its headers say.
        let is_alike = match first {
            Some(first) => table.header.is_mended && headers::are_near(&first.header, &table.header),
            None => false,
        };
        'cells: for (place, cell) in table.header.cells.iter().enumerate() {
            if is_left_out(table, place, arguments) {
                continue;
            }
            for column in &mut columns {
                let is_it = if is_alike {
                    column.places[0] == Some(place)
                } else {
                    column.places[number].is_none() && is_same(&column.cell.text.bare, &cell.text.bare)
                };
                if is_it {
                    column.places[number] = Some(place);
                    continue 'cells;
                }
            }
            let mut places = Vec::with_capacity(tables.len());
            for other in 0..tables.len() {
                places.push(if other == number { Some(place) } else { None });
            }
            columns.push(Shared { cell, places });
        }
        first = first.or(Some(table));
    }
    columns
}

/// Whether two headers name the same column. `Also Known As` and `Variant` can be written in any case.
fn is_same(one: &str, other: &str) -> bool {
    one == other || (Kind::of_header(one).is_single() && one.eq_ignore_ascii_case(other))
}

/// Whether every table must have a column, because its cells cannot be empty.
fn must_stand_everywhere(header: &str, arguments: &Arguments) -> bool {
    match headers::type_of(header, arguments) {
        Some(typed) => typed.form == Form::One,
        None => Kind::of_header(header) == Kind::Flag,
    }
}

fn lacking(table: &Table, column: &Cell) -> Fault {
    let header = &column.text.bare;
    let optional = if Kind::of_header(header) == Kind::Flag { "bool" } else { "\u{2026}" };
    Fault::sheet(format!("a table of the sheet lacks the column `{header}`"), table.header.extent, "this table")
        .also(column.extent, "another table has it")
        .help(format!("if a table may lack it, make its type optional: `types({header:?} = Option<{optional}>)`"))
        .help("if every table has it, add the column: only text columns and columns of a type `Option<T>` or `[T]` can be missing")
}

/// The table with the sheet's columns. `is_whole` tells whether it has the columns that it must have; otherwise, it has a
/// fault already.
fn widened(table: &Table, columns: &[Shared<'_>], number: usize, is_whole: bool) -> Table {
    let widened = |row: &TableRow, is_header: bool| {
        let mut cells = Vec::with_capacity(columns.len());
        let mut present = columns.len();
        for (index, column) in columns.iter().enumerate() {
            let place = column.places[number];
            let cell = match place {
                Some(place) => row.cells.get(place),
                None => None,
            };
            if place.is_some_and(|place| place >= row.present) {
                present = present.min(index);
            }
            cells.push(match cell {
                // A header that is nearly the same as another one is read as that.
                Some(cell) if is_header => Cell { text: column.cell.text.clone(), ..cell.clone() },
                Some(cell) => cell.clone(),
                None if is_header => column.cell.clone(),
                None => Cell { extent: Extent { start: row.extent.end, ..row.extent }, ..Cell::default() },
            });
        }
        TableRow { cells, present, is_mended: row.is_mended || !is_whole, ..row.clone() }
    };
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        rows.push(widened(row, false));
    }
    Table { header: TableRow { is_mended: table.header.is_mended, ..widened(&table.header, true) }, rows, ..*table }
}
