//! Prints the tables of documents that can be sheets, as Rust code to paste, and the faults of other tables of codes.

use httpcodes_generator::document::contents::Table;
use httpcodes_generator::input::arguments::Arguments;
use httpcodes_generator::sheet::column_table::ColumnTables;
use httpcodes_generator::sheet::contents::{Codes, Sheet};
use httpcodes_generator::source::Extent;

use crate::codes;
use crate::document::{self, Read, Unreadable};
use crate::enum_names::EnumNames;
use crate::obstacles;
use crate::options::Options;
use crate::output;
use crate::search::{Found, Search};

/// Prints the suggestions for all documents.
///
/// # Errors
///
/// Fails if a document cannot be read.
pub(crate) fn run(options: &Options) -> Result<bool, Unreadable> {
    let mut names = EnumNames::default();
    document::each(&options.files, |read| match &read.fault {
        Some(fault) => obstacles::print_fault(read, fault),
        None => suggest(read, &mut names),
    })?;
    Ok(true)
}

fn suggest(read: &Read, names: &mut EnumNames) {
    let mut search = Search::new(read);
    let mut failed: Vec<(&Table, Found)> = Vec::new();
    let mut others = 0;
    let whole = Extent { start: 0, end: read.source.text.len() };
    let documentation = ColumnTables::of(&read.document, whole, &Arguments::default());
    for table in read.document.tables.iter().filter(|table| !documentation.contains(table)) {
        if search.is_shown(table) {
            continue;
        }
        let columns = codes::columns(table);
        let Some(found) = search.find(table, &columns).filter(|_| !columns.is_empty()) else {
            others += 1;
            continue;
        };
        match &found.trial.sheet {
            Some(sheet) if found.trial.is_sound() => {
                let tables = tables(read, sheet);
                output::line(&suggestion(read, &found, sheet, &tables, names));
                for table in tables {
                    search.add_shown(table);
                }
            }
            _ => failed.push((table, found)),
        }
    }
    // A sheet may join tables further up.
    failed.retain(|(table, _)| !search.is_shown(table));
    obstacles::print(read, &failed);
    match others {
        0 => {}
        1 => output::message(&format!("{}: 1 table does not look like a table of codes", read.shown)),
        _ => output::message(&format!("{}: {others} tables do not look like tables of codes", read.shown)),
    }
    if read.document.tables.is_empty() {
        output::message(&format!("{}: no tables", read.shown));
    }
}

/// The tables that contain the rows of a sheet.
fn tables<'a>(read: &'a Read, sheet: &Sheet) -> Vec<&'a Table> {
    let has_row = |table: &&Table| sheet.rows.iter().any(|row| table.extent.contains(row.places.code.start));
    read.document.tables.iter().filter(has_row).collect()
}

/// A comment that describes the sheet, and the attribute with its enum.
fn suggestion(read: &Read, found: &Found, sheet: &Sheet, tables: &[&Table], names: &mut EnumNames) -> String {
    let heading = heading(read, found, tables);
    let lines: Vec<String> = tables.iter().map(|table| read.line_of(table.extent.start).to_string()).collect();
    let codes = if matches!(sheet.codes, Codes::Texts) { "text" } else { "integer" };
    let rows = if sheet.rows.len() == 1 { "1 row".to_owned() } else { format!("{} rows", sheet.rows.len()) };
    let tables = if tables.len() == 1 { String::new() } else { format!(" in {} tables", tables.len()) };
    let repr = found.repr.map_or_else(String::new, |repr| format!("#[repr({repr})]\n"));
    format!(
        "// {path}:{lines}: {rows} with {codes} codes{tables}\n{attribute}\n{repr}pub enum {name} {{}}\n",
        path = read.shown,
        lines = lines.join(", "),
        attribute = found.attribute(read),
        name = names.name(heading, &read.path),
    )
}

/// The heading that describes a sheet best: the section that the arguments name, the heading above the only table, or
/// the title of the document.
fn heading<'a>(read: &'a Read, found: &Found, tables: &[&Table]) -> Option<&'a str> {
    let headings = &read.document.headings;
    let section = headings.iter().find(|heading| found.arguments.has("section", &heading.text));
    let above =
        tables.first().map(|table| headings.partition_point(|heading| heading.extent.start < table.extent.start));
    let nearest = above.filter(|_| tables.len() == 1).and_then(|above| headings[..above].last());
    section.or(nearest).or(headings.first().filter(|first| first.level == 1)).map(|heading| heading.text.as_str())
}
