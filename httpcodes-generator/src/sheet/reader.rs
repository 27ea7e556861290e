//! Reads a sheet: the rows of the selected tables, with every cell checked according to its column.
//!
//! The input is a [`Document`], the output is a [`Sheet`] with the sound rows. [`crate::sheet::row`] checks each row on
//! its own, and [`crate::sheet::clashes`] compares the rows with each other.

use std::borrow::Cow;

use crate::document::contents::{Document, Table, sound_rows};
use crate::document::mended;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::input::repr::Repr;
use crate::sheet::clashes::Clashes;
use crate::sheet::codes::{Code, CodeColumn, CodeIndex, CodeType};
use crate::sheet::contents::{Columns, Sheet};
use crate::sheet::likeness::Pattern;
use crate::sheet::parts::{self, Part};
use crate::sheet::reserved::Reserved;
use crate::sheet::selection::{self, Selection, select};
use crate::sheet::skippable::{NOT_BOTH, Skippable};
use crate::sheet::{
    code_column, columns, headers, html_tables, naming, pairs, row, shape, stray, tables, unclosed, unshown,
};

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
    let mended = if edits.is_empty() { None } else { Some(mended::read(document, text, &edits)) };
    let document = mended.as_ref().unwrap_or(document);
    let selection = Selection::of(document, selection.extent, arguments);
    let tables = tables::of_sheet(document, &selection, arguments, faults)?;
    let is_mended = tables.first().is_some_and(|first| first.header.is_mended);
    // The rows that an argument is about may be among the lines with a fault.
    let is_complete = faults.len() == before;
    let parts = parts::of(tables, document, text, arguments, is_complete, faults);
    let told = faults.len();
    let sheet = read_parts(&parts, &selection, text, arguments, repr, faults);
    if is_mended {
        faults.truncate(told);
    }
    if let (Some(repeats), Some(sheet)) = (arguments.repeats, &sheet) {
        if faults.len() == before && !has_repeats(sheet) {
            faults.add(Fault::rust("each code has only one row", repeats).help("remove `repeats`"));
        }
    }
    sheet
}

/// Reads parts with the same columns. `None` if the code column or the name column is missing, or if the type of the codes
/// is not clear.
fn read_parts(
    parts: &[Part<'_>],
    selection: &Selection<'_>,
    text: &str,
    arguments: &Arguments,
    repr: Repr,
    faults: &Faults,
) -> Option<Sheet> {
    let before = faults.len();
    let code_type = if arguments.is_text { CodeType::Texts } else { CodeType::Integers(repr) };
    let reserved = Reserved::of(code_type);
    let (mut divided, mut skippable) = (Vec::with_capacity(parts.len()), Skippable::of(arguments));
    for part in parts {
        divided.push(both_columns(&part.table, text, arguments, &mut skippable, faults));
    }
    if let Some(help) = skippable.help() {
        faults.help_first(before, &[NOT_BOTH], &help);
    }
    let mut tables: Vec<&Table> = Vec::with_capacity(parts.len());
    for table in &divided {
        tables.push(table);
    }
    if let Some(fault) = none_with_both(parts, &tables, arguments) {
        faults.truncate(before);
        faults.add(fault);
        return None;
    }
    let mut columns = columns_of(&tables, arguments, &reserved, faults)?;
    selection.column_tables.document(&mut columns, selection.extent, text, faults);
    let codes = CodeColumn::of(&tables, &columns, code_type, arguments, faults);
    naming::distinguish_signs(&tables, &mut columns);
    naming::check(&tables, &columns, faults);
    naming::check_effect(&tables, &columns, arguments.variant.as_ref(), faults);
    let mut clashes = Clashes::new(columns, CodeIndex::new(code_type), reserved, arguments.repeats.is_some());
    for (index, part) in parts.iter().enumerate() {
        read_table(tables[index], &part.section, text, &codes, &mut clashes, faults);
    }
    codes.suggest_skip(before, faults);
    let sheet = clashes.finish(&tables, faults);
    if arguments.of_both().is_none() {
        naming::suggest_column(&tables, &sheet.columns, before, faults);
    }
    if codes.is_type_clear { Some(sheet) } else { None }
}

/// Whether a code has several rows.
fn has_repeats(sheet: &Sheet) -> bool {
    for row in &sheet.rows {
        if !row.repeats.is_empty() {
            return true;
        }
    }
    false
}

/// The table with two columns in place of the one that both the arguments `code` and `name` name.
fn both_columns<'a>(
    table: &'a Table,
    text: &str,
    arguments: &Arguments,
    skippable: &mut Skippable,
    faults: &Faults,
) -> Cow<'a, Table> {
    if let Some(header) = arguments.of_both() {
        if let Some(place) = headers::position(&table.header, header) {
            return Cow::Owned(pairs::divided(table, place, arguments.is_text, text, skippable, faults));
        }
    }
    Cow::Borrowed(table)
}

/// The fault of a column that both the arguments `code` and `name` name, if no row of several has both.
fn none_with_both(parts: &[Part<'_>], divided: &[&Table], arguments: &Arguments) -> Option<Fault> {
    let header = arguments.of_both()?;
    if !sound_rows(divided).is_empty() {
        return None;
    }
    let mut tables: Vec<&Table> = Vec::with_capacity(parts.len());
    for part in parts {
        tables.push(&part.table);
    }
    pairs::none(&tables, headers::position(&tables.first()?.header, header)?, arguments.is_text)
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
    let mut others = Vec::new();
    for place in 0..columns.all.len() {
        if arguments.name.is_none() || columns.name != Some(place) {
            others.push(place);
        }
    }
    let Err((fault, meant)) = code_column::check(tables, columns.code, &others) else { return Some(columns) };
    if arguments.code.is_some() {
        faults.add(fault);
        return None;
    }
    // What is said of the other columns may be wrong if this is not the column of codes.
    faults.truncate(before);
    faults.add(fault);
    read(Some(meant?))
}

/// Adds the rows of a table.
fn read_table(table: &Table, section: &str, text: &str, codes: &CodeColumn, clashes: &mut Clashes, faults: &Faults) {
    let required = clashes.columns().required();
    for row in &table.rows {
        let before = faults.len();
        let shape = shape::check(row, &table.header, clashes.columns().code, required, text);
        let is_whole = !row.is_mended && shape.is_ok();
        let code = codes.read(row, faults);
        // What a row that only separates others lacks besides its code is not told.
        if is_whole && code.is_none() && row::is_spacer(row) {
            continue;
        }
        let written = match &code {
            Some(Code::Text(code)) => Some(code.as_str()),
            Some(Code::Integer(_)) => Some(row.cells[clashes.columns().code].text.bare.as_str()),
            None => None,
        };
        let read = row::read(row, clashes.columns(), written, is_whole, section, text, faults);
        match (read, code) {
            (Some(read), Some(code)) if is_whole || clashes.is_free(&code) => clashes.add(read, &code, faults),
            (Some(read), _) => clashes.add_lost(read),
            (None, _) => {}
        }
        if row.is_mended {
            // The row has a fault already, and may be meant as something else.
            faults.truncate(before);
        } else {
            let moved = if faults.len() > before { shape::moved(row, &table.header, text) } else { None };
            if let Some(fault) = shape.err().or(moved) {
                // If cells are missing or shifted, their own faults do not describe the mistake.
                faults.truncate(before);
                faults.add(fault);
            }
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
    let heading = match &arguments.section {
        Some(section) => selection::heading_of(document, section),
        None => None,
    };
    let fault = match heading {
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
