//! Reads a sheet: the rows of the selected tables, with every cell checked according to its column.
//!
//! The input is a [`Document`], the output is a [`Sheet`] with the sound rows. [`crate::sheet::row`] checks each row on
//! its own, and [`crate::sheet::clashes`] compares the rows with each other.

use crate::document::contents::{Document, Table};
use crate::document::mended;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::input::repr::Repr;
use crate::sheet::clashes::Clashes;
use crate::sheet::codes::{Code, CodeColumn, CodeIndex, CodeType};
use crate::sheet::contents::{Columns, Sheet};
use crate::sheet::likeness::Pattern;
use crate::sheet::reserved::Reserved;
use crate::sheet::selection::{self, Selection, heading_above, select};
use crate::sheet::{columns, html_tables, integers, naming, row, shape, stray, tables, unclosed, unshown};

/// Reads the sheet in a document and its text. `None` if there are no tables, or no columns of codes and names, or it
/// is not clear which tables are meant.
pub fn read(document: &Document, text: &str, arguments: &Arguments, repr: Repr, faults: &Faults) -> Option<Sheet> {
    if arguments.is_in_comment() && !text.contains('|') {
        // The argument `section` would not mean one of its headings.
        faults.add(no_table(document, arguments));
        return None;
    }
    let before = faults.len();
    let selection = faults.ok(select(document, text, arguments, faults))?;
    let pattern = Pattern::of(&selection, arguments);
    let edits = stray::check(document, text, &selection, &pattern, arguments, faults);
    html_tables::check(document, text, &selection, &pattern, faults);
    unclosed::check(document, text, &selection, &pattern, faults);
    unshown::check(&selection.tables, text, faults);
    unshown::check(&selection.column_tables.tables, text, faults);
    if selection.tables.is_empty() && faults.len() == before {
        faults.add(no_table(document, arguments));
    }
    let mended = (!edits.is_empty()).then(|| mended::read(document, text, &edits));
    let document = mended.as_ref().unwrap_or(document);
    let selection = Selection::of(document, selection.extent, arguments);
    let tables = tables::of_sheet(document, &selection, arguments, faults)?;
    let told = faults.len();
    let sheet = read_tables(document, &selection, &tables, text, arguments, repr, faults);
    if tables.first().is_some_and(|first| first.header.is_mended) {
        faults.truncate(told);
    }
    sheet
}

/// Reads tables with the same columns. `None` if there are no columns of codes and names, or the type of the codes is
/// not clear.
fn read_tables(
    document: &Document,
    selection: &Selection<'_>,
    tables: &[&Table],
    text: &str,
    arguments: &Arguments,
    repr: Repr,
    faults: &Faults,
) -> Option<Sheet> {
    let code_type = if arguments.is_text { CodeType::Texts } else { CodeType::Integers(repr) };
    let reserved = Reserved::of(code_type);
    let mut columns = columns_of(tables, arguments, &reserved, faults)?;
    selection.column_tables.document(&mut columns, selection.extent, text, faults);
    let codes = CodeColumn::of(tables, columns.code, code_type, faults);
    naming::check(tables, &columns, faults);
    let mut clashes = Clashes::new(columns, CodeIndex::new(code_type), reserved);
    for table in tables {
        read_table(table, heading_above(document, table.extent.start), text, &codes, &mut clashes, faults);
    }
    let sheet = clashes.finish(faults);
    codes.is_type_clear.then_some(sheet)
}

/// Reads the columns. If the code column contains no codes and exactly one other column contains only codes, that one
/// is meant.
fn columns_of(tables: &[&Table], arguments: &Arguments, reserved: &Reserved, faults: &Faults) -> Option<Columns> {
    let (before, header) = (faults.len(), &tables.first()?.header);
    let read = |code| columns::read(header, arguments, code, &reserved.associated, faults);
    let columns = read(None)?;
    if arguments.is_text {
        return Some(columns);
    }
    let named = columns.name.filter(|_| arguments.name.is_some());
    let others: Vec<usize> = (0..columns.all.len()).filter(|place| Some(*place) != named).collect();
    let Err((fault, meant)) = integers::check_column(tables, columns.code, &others) else { return Some(columns) };
    let meant = meant.filter(|_| arguments.code.is_none());
    if meant.is_some() || arguments.code.is_none() {
        // What is said of the other columns may be wrong if this is not the column of codes.
        faults.truncate(before);
    }
    faults.add(fault);
    read(Some(meant?))
}

/// Adds the rows of a table.
fn read_table(table: &Table, section: &str, text: &str, codes: &CodeColumn, clashes: &mut Clashes, faults: &Faults) {
    for row in &table.rows {
        let before = faults.len();
        let code = codes.read(row, faults);
        let written = code.as_ref().map(|code| match code {
            Code::Text(code) => code,
            Code::Integer(_) => &row.cells[clashes.columns().code].text.bare,
        });
        match (row::read(row, clashes.columns(), written.map(String::as_str), section, text, faults), code) {
            (Some(read), Some(code)) => clashes.add(read, &code, faults),
            (Some(read), None) => clashes.add_lost(read),
            (None, _) => {}
        }
        if row.is_mended {
            // The row has a fault already, and may be meant as something else.
            faults.truncate(before);
        } else if let Err(fault) = shape::check(row, &table.header, text) {
            // If cells are missing or shifted, their own faults do not describe the mistake.
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
        _ if arguments.is_in_comment() && document.tables.is_empty() => {
            "there is no table in the documentation of the enum".to_owned()
        }
        Some(section) => format!("there is no table under the heading `{}`", section.value()),
        None => "there is no table in the sheet".to_owned(),
    };
    let wanted = arguments.section.as_ref().map(selection::folded);
    let fault = match document.headings.iter().find(|heading| Some(&heading.text) == wanted.as_ref()) {
        Some(heading) => Fault::sheet(message, heading.extent, "this section contains no table"),
        None => Fault::file(message, 1, 1),
    };
    let fault = if arguments.is_in_comment() {
        fault
            .help("if the table is in a file, name that file: `#[cheatsheet(\"docs/codes.md\")]`")
            .help("a line that starts with `//` is not documentation: write `///`")
    } else {
        fault
    };
    fault.help(
        "a table has a header row, a row of dashes, and a row for each code:\n\
         | Code | Name      |\n\
         | ---: | --------- |\n\
         |  404 | Not Found |",
    )
}
