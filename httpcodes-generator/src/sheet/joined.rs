//! Makes one sheet of tables with different columns: each gets all columns of all tables. A cell that its table lacks is
//! empty. Columns without any text are left out.

use std::borrow::Cow;

use crate::document::contents::{Cell, Table, TableRow};
use crate::document::source::Extent;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::input::types::Form;
use crate::sheet::headers;
use crate::sheet::kind::Kind;

/// A column of the sheet: its header, where it stands first.
struct Shared<'a> {
    cell: &'a Cell,
    /// Its place in each table.
    places: Vec<Option<usize>>,
}

/// Gives the tables the same columns. Headers that nearly equal each other are a fault, and are meant as one.
pub fn join<'a>(tables: Vec<&'a Table>, arguments: &Arguments, faults: &Faults) -> Vec<Cow<'a, Table>> {
    let columns = columns(&tables);
    let is_same = |table: &usize| {
        let mut place = 0;
        columns.iter().all(|column| {
            place += 1;
            column.places[*table] == Some(place - 1)
        }) && tables[*table].header.cells.len() == place
    };
    if (0..tables.len()).all(|table| is_same(&table)) {
        return tables.into_iter().map(Cow::Borrowed).collect();
    }
    let columns = merged(columns, arguments, faults);
    let mut joined = Vec::with_capacity(tables.len());
    for (number, table) in tables.into_iter().enumerate() {
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

/// Whether a column of a table has neither a header nor any text.
pub fn is_blank(table: &Table, place: usize) -> bool {
    let is_empty = |row: &TableRow| row.cells.get(place).is_none_or(|cell| cell.text.plain.is_empty());
    is_empty(&table.header) && table.rows.iter().all(is_empty)
}

/// The columns of all tables, in the order in which they come first.
fn columns<'a>(tables: &[&'a Table]) -> Vec<Shared<'a>> {
    let mut columns: Vec<Shared<'a>> = Vec::new();
    let mut first: Option<&Table> = None;
    for (number, table) in tables.iter().enumerate() {
        // A table that was mended has the columns of the first one, whatever its headers say.
        let is_alike =
            table.header.is_mended && first.is_some_and(|first| headers::are_near(&first.header, &table.header));
        for (place, cell) in table.header.cells.iter().enumerate() {
            if is_blank(table, place) {
                continue;
            }
            let is_it = |column: &&mut Shared<'_>| {
                if is_alike {
                    column.places[0] == Some(place)
                } else {
                    column.places[number].is_none() && column.cell.text.bare == cell.text.bare
                }
            };
            if let Some(column) = columns.iter_mut().find(is_it) {
                column.places[number] = Some(place);
                continue;
            }
            let mut places = vec![None; tables.len()];
            places[number] = Some(place);
            columns.push(Shared { cell, places });
        }
        first = first.or(Some(table));
    }
    columns
}

/// With how many columns the headers of others are compared.
const MOST_COMPARED: usize = 100;

/// Whether a table has both columns.
fn has_both(one: &Shared<'_>, other: &Shared<'_>) -> bool {
    one.places.iter().zip(&other.places).any(|(one, other)| one.is_some() && other.is_some())
}

/// The columns, with those as one whose headers nearly equal each other and that no table has both of. If the argument `types`
/// names both, they are two.
fn merged<'a>(columns: Vec<Shared<'a>>, arguments: &Arguments, faults: &Faults) -> Vec<Shared<'a>> {
    let mut merged: Vec<Shared<'a>> = Vec::with_capacity(columns.len());
    for column in columns {
        // That takes long, and only a few columns are written by people.
        let compared = merged.len().min(MOST_COMPARED);
        let is_meant = |known: &&mut Shared<'_>| {
            let (header, other) = (&column.cell.text.bare, &known.cell.text.bare);
            let are_typed = || type_of(header, arguments).is_some() && type_of(other, arguments).is_some();
            headers::is_near(header, other) && !has_both(known, &column) && !are_typed()
        };
        let Some(known) = merged[..compared].iter_mut().find(is_meant) else {
            merged.push(column);
            continue;
        };
        faults.add(
            Fault::sheet(
                format!("the header `{}` is nearly that of another table", column.cell.text.bare),
                column.cell.extent,
                &format!("did you mean `{}`?", known.cell.text.bare),
            )
            .also(known.cell.extent, "the other table has this")
            .help("give both columns the same header, or headers that differ clearly")
            .help(format!(
                "if they are two columns, name both: `types({:?} = Option<&'static str>, {:?} = Option<&'static str>)`",
                known.cell.text.bare, column.cell.text.bare
            )),
        );
        for (known, place) in known.places.iter_mut().zip(column.places) {
            *known = known.or(place);
        }
    }
    merged
}

/// Whether no table may lack a column, because its cells cannot be empty.
fn must_stand_everywhere(header: &str, arguments: &Arguments) -> bool {
    match type_of(header, arguments) {
        Some(form) => form == Form::One,
        None => Kind::of_header(header) == Kind::Flag,
    }
}

/// The form of the type that the argument `types` gives a column.
fn type_of(header: &str, arguments: &Arguments) -> Option<Form> {
    for typed in &arguments.types {
        if typed.header.value().trim() == header {
            return Some(typed.form);
        }
    }
    None
}

fn lacking(table: &Table, column: &Cell) -> Fault {
    let header = &column.text.bare;
    let optional = if Kind::of_header(header) == Kind::Flag { "bool" } else { "\u{2026}" };
    Fault::sheet(
        format!("a table of the sheet lacks the column `{header}`"),
        table.header.extent,
        "this table lacks it",
    )
    .also(column.extent, "another table has it")
    .help("only columns of text, and those of types such as `Option<u16>`, can be missing: add the column")
    .help(format!("if tables may lack it, give it such a type: `types({header:?} = Option<{optional}>)`"))
}

/// The table with the sheet's columns. If it is not whole, it has a fault already.
fn widened(table: &Table, columns: &[Shared<'_>], number: usize, is_whole: bool) -> Table {
    let widened = |row: &TableRow, is_header: bool| {
        let mut cells = Vec::with_capacity(columns.len());
        let mut present = columns.len();
        for (index, column) in columns.iter().enumerate() {
            let place = column.places[number];
            if place.is_some_and(|place| place >= row.present) {
                present = present.min(index);
            }
            cells.push(match place.and_then(|place| row.cells.get(place)) {
                Some(cell) => cell.clone(),
                None if is_header => Cell { extent: row.extent, text: column.cell.text.clone() },
                None => Cell { extent: Extent { start: row.extent.end, ..row.extent }, ..Cell::default() },
            });
        }
        TableRow { cells, present, is_mended: row.is_mended || !is_whole, ..row.clone() }
    };
    let rows = table.rows.iter().map(|row| widened(row, false)).collect();
    Table {
        header: TableRow { is_mended: table.header.is_mended, ..widened(&table.header, true) },
        rows,
        ..table.clone()
    }
}
