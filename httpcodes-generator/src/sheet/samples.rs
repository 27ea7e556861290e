//! Tables in the documentation of an enum whose sheet is in a file.
//!
//! They are not read, so they may show anything, including some rows of the sheet. If a table has the headers of the
//! sheet and a row that the file lacks, it is out of date, or somebody expects its rows to be variants.

use crate::document::comment;
use crate::document::contents::{Document, Table, TableRow};
use crate::document::reader;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::index::Index;
use crate::input::item::Item;
use crate::sheet::contents::Sheet;
use crate::source::Source;

/// Checks that each row that the documentation shows under the sheet's headers is in the file. Each table has at most
/// one fault.
pub fn check(item: &Item, sheet: &Sheet, document: &Document, faults: &Faults) {
    let Some(source) = documentation(item) else { return };
    let shown = reader::read(&source.text);
    let mut known = Index::default();
    for table in &document.tables {
        if has_headers_of(sheet, table) {
            for row in &table.rows {
                // A row that the file contains twice has its own fault.
                let _ = known.claim(key(row), 0);
            }
        }
    }
    for table in &shown.tables {
        if has_headers_of(sheet, table) {
            for row in &table.rows {
                if known.get(key(row)).is_none() {
                    faults.add(not_in_sheet(row, &source));
                    break;
                }
            }
        }
    }
}

fn has_headers_of(sheet: &Sheet, table: &Table) -> bool {
    let (columns, cells) = (&sheet.columns.all, &table.header.cells);
    if columns.len() != cells.len() {
        return false;
    }
    for (index, cell) in cells.iter().enumerate() {
        if cell.text.bare != columns[index].header {
            return false;
        }
    }
    true
}

/// The documentation as a source of its own, if it may contain a table and the attribute can read it.
fn documentation(item: &Item) -> Option<Source> {
    if !item.documentation().contains('|') {
        return None;
    }
    // The enum's documentation is not the sheet, so it cannot have the faults of one.
    let ignored = Faults::default();
    let source = comment::read(&item.docs, item.ident.span(), &ignored).ok();
    ignored.into_vec();
    source
}

/// All texts of a row, each with a line break after it.
fn key(row: &TableRow) -> String {
    let mut key = String::new();
    for cell in &row.cells {
        key += &cell.text.bare;
        key.push('\n');
    }
    key
}

fn not_in_sheet(row: &TableRow, source: &Source) -> Fault {
    let message = format!("the row `{}` is not in the sheet", row.extent.in_text(&source.text).trim());
    Fault::rust(message, source.span_at(row.extent.start))
        .help("the attribute names a file, so this table is only documentation: add the row to the file, or correct it here")
        .help("to read this table instead, remove the path from the attribute; if it is not the sheet, rename a header")
}
