//! What a list of arguments leads to: which rows are read, and what is wrong with them.

use httpcodes_generator::document::contents::{Cell, Document, Table};
use httpcodes_generator::fault::contents::{Fault, Place};
use httpcodes_generator::input::arguments::Arguments;
use httpcodes_generator::sheet::columns;
use httpcodes_generator::sheet::contents::Row;

use crate::arguments::List;
use crate::document::Read;
use crate::trial::Trial;

/// What a list of arguments leads to.
pub(crate) struct Outcome {
    /// The places that each fault marks.
    pub(crate) faults: Vec<Vec<usize>>,
    /// Where the rows of the sheet start.
    pub(crate) rows: Vec<usize>,
    /// Whether the sheet hides rows: all rows of a table are skipped, or a row repeats the code of another table.
    pub(crate) hides_rows: bool,
}

impl Outcome {
    pub(crate) fn of(read: &Read, list: &List) -> Self {
        let trial = Trial::of_any_size(read, &list.to_string());
        let rows = trial.sheet.iter().flat_map(|sheet| &sheet.rows).map(|row| row.places.code.start).collect();
        let places = |fault: &Fault| match &fault.place {
            Place::Sheet(marks) => marks.iter().map(|mark| mark.extent.start).collect(),
            Place::Rust(_) | Place::Path | Place::File { .. } => Vec::new(),
        };
        let hides_rows = repeats_elsewhere(&trial, &read.document) || skips_table(&list.parsed(), &read.document);
        Self { faults: trial.faults.iter().map(places).collect(), rows, hides_rows }
    }

    /// Whether rows of different tables conflict with each other.
    pub(crate) fn mixes_tables(&self, document: &Document) -> bool {
        let table_of = |place: &usize| {
            let table = document.tables.iter().position(|table| table.extent.contains(*place))?;
            let first = document.tables[table].rows.first()?;
            (first.extent.start <= *place).then_some(table)
        };
        let are_mixed = |places: &Vec<usize>| {
            let tables: Vec<usize> = places.iter().filter_map(table_of).collect();
            tables.windows(2).any(|two| two[0] != two[1])
        };
        self.faults.iter().any(are_mixed)
    }

    /// Whether the only fault is that several headings have the same text.
    pub(crate) fn is_of_headings(&self, document: &Document) -> bool {
        let is_heading = |place: &usize| document.headings.iter().any(|heading| heading.extent.start == *place);
        matches!(self.faults.as_slice(), [places] if places.len() > 1 && places.iter().all(is_heading))
    }
}

/// Whether a row repeats the code of a row in another table.
fn repeats_elsewhere(trial: &Trial, document: &Document) -> bool {
    let table_of = |row: &Row| document.tables.iter().position(|table| table.extent.contains(row.places.code.start));
    let is_elsewhere = |row: &Row| row.repeats.iter().any(|repeat| table_of(repeat) != table_of(row));
    trial.sheet.iter().flat_map(|sheet| &sheet.rows).any(is_elsewhere)
}

/// Whether the argument `skip` leaves out all rows of a table.
fn skips_table(arguments: &Arguments, document: &Document) -> bool {
    let skipped: Vec<String> = arguments.skip.iter().map(syn::LitStr::value).collect();
    let is_skipped = |cell: &Cell| skipped.contains(&cell.text.bare);
    let is_empty = |table: &Table| {
        let code = columns::code_column(table, arguments);
        table.rows.iter().all(|row| row.cells.get(code).is_some_and(is_skipped)) && !table.rows.is_empty()
    };
    !skipped.is_empty() && document.tables.iter().any(is_empty)
}
