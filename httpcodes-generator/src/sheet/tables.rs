//! The tables of a sheet among the selected ones: those with the same header row.
//!
//! If the selected tables have different header rows, that is the only fault. If it is clear which tables are meant,
//! the others are left out.

use crate::document::contents::{Document, Table, TableRow};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::arguments::Arguments;
use crate::order::ascending;
use crate::sheet::look::Look;
use crate::sheet::selection::{Selection, extent_below};
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
            let section = |tables: &[&Table]| section(document, selection, &read, tables);
            let help = match &meant {
                Some(meant) => section(meant).map(|section| format!("name the heading of the code table: {section}")),
                None => match [first, other].map(|table| section(&[table])) {
                    [Some(first), Some(other)] => Some(name_one(&first, &other)),
                    _ => None,
                },
            };
            let fault = differ(first, other).help(help.unwrap_or_else(|| give_the_same(arguments)));
            faults.add(match &arguments.section {
                Some(section) => fault.because_of(section.span()),
                None => fault,
            });
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

/// Whether each header is similar to that of the other table.
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

/// Whether most rows of a table have a code in the code column, which an argument may name.
fn has_codes(table: &Table, arguments: &Arguments) -> bool {
    if !headers::has_named(&table.header, arguments) {
        return false;
    }
    let column = columns::code_column(&table.header, arguments);
    let look = Look::plain(arguments);
    let codes = table.rows.iter().filter(|row| row.cells.get(column).is_some_and(|cell| look.is_code(&cell.text.bare)));
    codes.count() * 2 > table.rows.len()
}

/// The help if each of two kinds of tables has a heading of its own.
fn name_one(first: &str, other: &str) -> String {
    format!(
        "if only one of them is a code table, name its heading: {first} or {other}; otherwise give both the same columns"
    )
}

/// The help if no heading tells the tables apart.
fn give_the_same(arguments: &Arguments) -> String {
    let help = if arguments.section.is_some() {
        "give both tables the same columns, or move one of them under another heading"
    } else {
        "if only one of them is a code table, name its heading: `section = \"…\"`; otherwise give both the same columns"
    };
    help.to_owned()
}

/// The argument with the heading that covers only the tables that are meant. If there are several such headings, it is
/// the nearest one.
fn section(document: &Document, selection: &Selection<'_>, tables: &[&Table], meant: &[&Table]) -> Option<String> {
    let first = meant.first()?;
    let above = document.headings.partition_point(|heading| heading.extent.start < first.extent.start);
    let mut level = usize::MAX;
    let encloses = |index: &usize| {
        let last = level;
        level = level.min(document.headings[*index].level);
        level < last
    };
    let is_only = |text: &str| document.headings.iter().filter(|heading| heading.text == text).count() == 1;
    let is_section = |index: &usize| {
        let part = extent_below(document, selection.extent.end, *index);
        let is_told = |table: &&Table| part.contains(table.extent.start) == is_near(&first.header, &table.header);
        let text = &document.headings[*index].text;
        !text.is_empty() && is_only(text) && tables.iter().all(is_told)
    };
    (0..above)
        .rev()
        .filter(encloses)
        .find(is_section)
        .map(|index| format!("`section = {:?}`", document.headings[index].text))
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
