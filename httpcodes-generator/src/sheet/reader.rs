//! Reads a sheet: the rows of the selected tables, every cell checked for what its column is for.
//!
//! In comes a [`Document`], out goes a [`Sheet`] with the sound rows. What can be told from a row alone is the business of
//! [`crate::sheet::row`], what takes several rows that of [`crate::sheet::clashes`].

use crate::document::contents::{Cell, Document, Table};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::input::repr::Repr;
use crate::sheet::clashes::Clashes;
use crate::sheet::codes::{CodeColumn, CodeIndex};
use crate::sheet::contents::Sheet;
use crate::sheet::reserved::Reserved;
use crate::sheet::selection::{self, heading_above, select};
use crate::sheet::{column_table, columns, row, shape, stray};

/// Reads the sheet in a document and its text. `None` if there are no tables, or no columns of codes and names.
pub fn read(document: &Document, text: &str, arguments: &Arguments, repr: Repr, faults: &Faults) -> Option<Sheet> {
    let selection = faults.ok(select(document, text, arguments))?;
    let before = faults.len();
    stray::check(document, text, &selection, arguments, faults);
    let Some(first) = selection.tables.first() else {
        if faults.len() == before {
            faults.add(no_table(document, arguments));
        }
        return None;
    };
    let reserved = Reserved::of(repr);
    let mut columns = columns::read(&first.header, arguments, &reserved.associated, faults)?;
    selection.column_tables.document(&mut columns, selection.extent, text, faults);
    let codes = CodeColumn::of(&selection.tables, columns.code, repr);
    let mut clashes = Clashes::new(columns, CodeIndex::new(repr), reserved);
    for table in &selection.tables {
        if faults.ok(same_header(first, table, arguments)).is_some() {
            read_table(table, heading_above(document, table.extent.start), text, &codes, &mut clashes, faults);
        }
    }
    Some(clashes.finish(faults))
}

/// Adds the rows of a table.
fn read_table(table: &Table, section: &str, text: &str, codes: &CodeColumn, clashes: &mut Clashes, faults: &Faults) {
    for row in &table.rows {
        let before = faults.len();
        let code = faults.ok(codes.read(row));
        let read = row::read(row, clashes.columns(), section, text, faults);
        if let (Some(code), Some(read)) = (code, read) {
            clashes.add(read, code, faults);
        }
        if let Err(fault) = shape::check(row, &table.header, text) {
            // Where cells are missing or shifted, their faults say nothing about the mistake.
            faults.truncate(before);
            faults.add(fault);
        }
    }
    if table.rows.is_empty() {
        let fault = Fault::sheet("the table has no rows", table.header.extent, "this header has no rows");
        faults.add(fault.help("add a row below the delimiter row, or remove the table"));
    }
}

fn no_table(document: &Document, arguments: &Arguments) -> Fault {
    let message = match &arguments.section {
        Some(section) => format!("there is no table under the heading `{}`", section.value()),
        None => "there is no table in the sheet".to_owned(),
    };
    let wanted = arguments.section.as_ref().map(selection::folded);
    let fault = match document.headings.iter().find(|heading| Some(&heading.text) == wanted.as_ref()) {
        Some(heading) => Fault::sheet(message, heading.extent, "this section contains no table"),
        None => Fault::file(message, 1, 1),
    };
    fault.help(
        "a table has a header row, a row of dashes, and a row for each code:\n\
         | Code | Name      |\n\
         | ---: | --------- |\n\
         |  404 | Not Found |",
    )
}

/// Checks that a table has the header row of the first one.
fn same_header(first: &Table, table: &Table, arguments: &Arguments) -> Result<(), Fault> {
    let (ours, theirs) = (&first.header.cells, &table.header.cells);
    let header = |cells: &[Cell], index: usize| cells.get(index).map(|cell| cell.text.bare.clone());
    let differs = |index: &usize| header(ours, *index) != header(theirs, *index);
    let Some(index) = (0..ours.len().max(theirs.len())).find(differs) else { return Ok(()) };
    let place = |table: &Table| table.header.cells.get(index).map_or(table.header.extent, |cell| cell.extent);
    let fault = Fault::sheet("the tables of the sheet have different header rows", place(table), "this is different")
        .also(place(first), "the first table has this");
    let fault = if column_table::is_headed(table) {
        fault.help("a table headed `Column` documents columns if at least half of its rows start with a header")
    } else {
        fault
    };
    Err(fault.help(match &arguments.section {
        Some(_) => "give both tables the same columns, or move one of them under another heading",
        None => "if only one of them is a code table, name its heading: `section = \"…\"`; otherwise give both the same columns",
    }))
}
