//! The tables of a sheet among the selected ones: those with the same header row.
//!
//! If the selected tables have different ones, that is the only fault. Where it is clear which of them are meant, the
//! others are left out.

use crate::document::contents::{Document, Table, TableRow};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::arguments::Arguments;
use crate::order::ascending;
use crate::sheet::look::Look;
use crate::sheet::selection::{Selection, heading_above};
use crate::sheet::{column_table, columns, headers};

/// The tables of the sheet. `None` if it is not clear which tables are meant.
pub fn of_sheet<'a>(
    document: &Document,
    selection: &Selection<'a>,
    arguments: &Arguments,
    faults: &Faults,
) -> Option<Vec<&'a Table>> {
    let (mended, read): (Vec<_>, Vec<_>) = selection.tables.iter().partition(|table| table.header.is_mended);
    let mut tables = match different(&read) {
        None => read,
        Some((first, other)) => {
            let meant = meant(&read, arguments);
            let section = meant.as_deref().and_then(|meant| section(document, &read, meant));
            faults.add(differ(first, other).help(way_out(section, arguments)));
            meant?
        }
    };
    // A table that is read only after an edit has a fault already, and may be meant as something else.
    for table in mended {
        if tables.first().is_none_or(|first| is_near(&first.header, &table.header)) {
            tables.push(table);
        }
    }
    let order = ascending(tables.iter().map(|table| table.extent.start as u64));
    Some(order.into_iter().map(|index| tables[index]).collect())
}

/// The first table, and the first one with another header row.
fn different<'a>(tables: &[&'a Table]) -> Option<(&'a Table, &'a Table)> {
    let first = *tables.first()?;
    let differs = |table: &&&Table| !is_same(&first.header, &table.header);
    Some((first, tables.iter().find(differs)?))
}

fn headers(row: &TableRow) -> impl Iterator<Item = &str> {
    row.cells.iter().map(|cell| cell.text.bare.as_str())
}

fn is_same(one: &TableRow, other: &TableRow) -> bool {
    headers(one).eq(headers(other))
}

/// Whether each header reads much like the other table's.
fn is_near(one: &TableRow, other: &TableRow) -> bool {
    let is_near = |(one, other): (&str, &str)| suggestion::nearest(one, &[other]).is_some();
    one.cells.len() == other.cells.len() && headers(one).zip(headers(other)).all(is_near)
}

/// The tables that can be meant if only those of one kind have codes.
fn meant<'a>(tables: &[&'a Table], arguments: &Arguments) -> Option<Vec<&'a Table>> {
    let first = *tables.iter().find(|table| has_codes(table, arguments))?;
    let (near, others): (Vec<_>, Vec<_>) = tables.iter().partition(|table| is_near(&first.header, &table.header));
    others.into_iter().all(|table: &Table| !has_codes(table, arguments)).then_some(near)
}

/// Whether most rows of a table have a code, in the column that an argument names if one does.
fn has_codes(table: &Table, arguments: &Arguments) -> bool {
    if !headers::has_named(&table.header, arguments) {
        return false;
    }
    let column = columns::code_column(&table.header, arguments);
    let look = Look::plain(arguments);
    let codes = table.rows.iter().filter(|row| row.cells.get(column).is_some_and(|cell| look.is_code(&cell.text.bare)));
    codes.count() * 2 > table.rows.len()
}

fn way_out(section: Option<&str>, arguments: &Arguments) -> String {
    if arguments.section.is_some() {
        return "give both tables the same columns, or move one of them under another heading".to_owned();
    }
    match section {
        Some(section) => format!("name the heading of the code table: `section = {section:?}`"),
        None => {
            "if only one of them is a code table, name its heading: `section = \"…\"`; otherwise give both the same \
                 columns"
                .to_owned()
        }
    }
}

/// The heading that tells the tables that are meant from the others.
fn section<'a>(document: &'a Document, tables: &[&Table], meant: &[&Table]) -> Option<&'a str> {
    let heading = |table: &&Table| heading_above(document, table.extent.start);
    let first = meant.first()?;
    let section = Some(heading(first)).filter(|section| !section.is_empty())?;
    let is_only = |text: &str| document.headings.iter().filter(|heading| heading.text == text).count() == 1;
    let is_told = |table: &&Table| (heading(table) == section) == is_near(&first.header, &table.header);
    (is_only(section) && tables.iter().all(is_told)).then_some(section)
}

fn differ(first: &Table, other: &Table) -> Fault {
    let columns = first.header.cells.len().max(other.header.cells.len());
    let header = |table: &Table, index: usize| table.header.cells.get(index).map(|cell| cell.text.bare.clone());
    let index = (0..columns).find(|index| header(first, *index) != header(other, *index)).unwrap_or_default();
    let place = |table: &Table| table.header.cells.get(index).map_or(table.header.extent, |cell| cell.extent);
    let fault = Fault::sheet("the tables of the sheet have different header rows", place(other), "this is different")
        .also(place(first), "the first table has this");
    if column_table::is_headed(other) {
        fault.help("a table headed `Column` documents columns if at least half of its rows start with a header")
    } else {
        fault
    }
}
