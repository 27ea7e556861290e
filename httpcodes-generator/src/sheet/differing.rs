//! The fault of tables with different code or name columns: which of them are meant, and the arguments that read them.

use crate::document::contents::{Document, Heading, Table, TableRow};
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::sheet::kind::Kind;
use crate::sheet::look::Look;
use crate::sheet::selection::{Selection, extent_below, headings_before};
use crate::sheet::{column_table, columns, headers};

/// Where to move a table that does not belong to the sheet, so that the argument `section` leaves it out.
pub fn another_heading(arguments: &Arguments) -> &'static str {
    if arguments.section.is_some() {
        "another heading"
    } else {
        "another heading, and name the heading of the sheet: `section = \"…\"`"
    }
}

/// The fault of tables that differ, and the tables that are meant if only those of one kind have codes. `firsts` are the first
/// two that differ.
pub fn told<'a>(
    document: &Document,
    selection: &Selection<'_>,
    tables: &[&'a Table],
    firsts: (&'a Table, &'a Table),
    arguments: &Arguments,
) -> (Fault, Option<Vec<&'a Table>>) {
    let meant = meant(tables, arguments);
    let (first, other) = shown(tables, meant.as_deref(), firsts, arguments);
    let help = way_out(document, selection, tables, meant.as_deref(), [first, other], arguments);
    let mut fault = differ(first, other, has_codes(first, arguments)).help(help);
    let shared_name = shared_name(tables, arguments);
    if let Some(name) = shared_name {
        fault = fault.help(format!("to read all of them, name a column that they share: `name = {name:?}`"));
    }
    if let Some(path) = &arguments.path {
        let path = path.value();
        fault = fault.help(format!("the command `cheatsheet {path}` prints the attribute for each table of codes"));
    }
    if meant.is_none() && shared_name.is_none() {
        fault = fault.help("to read both, give them the same code and name columns");
    }
    (fault, meant)
}

/// The first table, and the first one with another code column or name column.
pub fn first_two<'a>(tables: &[&'a Table], arguments: &Arguments) -> Option<(&'a Table, &'a Table)> {
    let first = *tables.first()?;
    let keys = columns::keys(first, arguments);
    for table in tables {
        // Text codes have no names by which a column of other codes is told from them.
        let has_other = keys.len() == 1 && columns::keys(table, arguments) != keys;
        if has_other || !headers::has_all(&table.header, &keys) {
            return Some((first, table));
        }
    }
    None
}

/// Two tables with different columns that show what has to be decided: one with codes, and one that is not read with it.
/// `firsts` are the first two of all tables.
fn shown<'a>(
    tables: &[&'a Table],
    meant: Option<&[&'a Table]>,
    firsts: (&'a Table, &'a Table),
    arguments: &Arguments,
) -> (&'a Table, &'a Table) {
    if let Some(meant) = meant {
        for (index, table) in tables.iter().enumerate() {
            // Both lists have the order of the document.
            if meant.get(index).is_none_or(|meant| meant.extent.start != table.extent.start) {
                return (meant[0], table);
            }
        }
    }
    let mut with_codes = Vec::new();
    for table in tables {
        if has_codes(table, arguments) {
            with_codes.push(*table);
        }
    }
    match first_two(&with_codes, arguments) {
        Some(two) => two,
        None => firsts,
    }
}

/// The tables that can be meant if only those of one kind have codes.
fn meant<'a>(tables: &[&'a Table], arguments: &Arguments) -> Option<Vec<&'a Table>> {
    let first = *tables.iter().find(|table| has_codes(table, arguments))?;
    let (mut alike, keys) = (Vec::new(), columns::keys(first, arguments));
    for table in tables {
        if headers::has_all(&table.header, &keys) || headers::are_near(&first.header, &table.header) {
            alike.push(*table);
        } else if has_codes(table, arguments) {
            return None;
        }
    }
    Some(alike)
}

/// Whether most rows of a table have a code in the code column, which an argument may name.
fn has_codes(table: &Table, arguments: &Arguments) -> bool {
    if !headers::has_named(&table.header, arguments) {
        return false;
    }
    let column = columns::code_column(table, arguments);
    let look = Look::plain(arguments);
    let mut codes = 0;
    for row in &table.rows {
        codes += usize::from(row.cells.get(column).is_some_and(|cell| look.is_code(&cell.text.bare)));
    }
    codes * 2 > table.rows.len()
}

/// What to do about tables that differ: the arguments that read only one kind of them.
fn way_out(
    document: &Document,
    selection: &Selection<'_>,
    tables: &[&Table],
    meant: Option<&[&Table]>,
    [first, other]: [&Table; 2],
    arguments: &Arguments,
) -> String {
    let code = |table: &Table| columns_named(tables, table, arguments);
    let section = |meant: &[&Table]| section(document, selection, tables, meant);
    match meant {
        Some(meant) => match (code(meant[0]), section(meant)) {
            (Some(code), Some(section)) => format!("to read only the code table, write {code} or {section}"),
            (Some(one), None) | (None, Some(one)) => format!("to read only the code table, write {one}"),
            (None, None) => {
                format!("to read only the code table, move the other one under {}", another_heading(arguments))
            }
        },
        None => match ((section(&[first]), section(&[other])), (code(first), code(other))) {
            ((Some(first), Some(other)), _) | (_, (Some(first), Some(other))) => {
                format!("to read only one of them, write {first} or {other}")
            }
            _ => format!("to read only one of them, move the other one under {}", another_heading(arguments)),
        },
    }
}

/// A column that may contain the names of all tables, if they all have the same code column.
fn shared_name<'a>(tables: &[&'a Table], arguments: &Arguments) -> Option<&'a str> {
    let first = tables.first()?;
    let code = &first.header.cells.get(columns::code_column(first, arguments))?.text.bare;
    if arguments.name.is_some() || arguments.is_text || !have(tables, code) {
        return None;
    }
    for cell in &first.header.cells {
        let name = &cell.text.bare;
        let is_text = Kind::of_header(name) == Kind::Text && arguments.without.number(name).is_none();
        if is_text && !name.is_empty() && name != code && have(tables, name) {
            return Some(name);
        }
    }
    None
}

/// Whether all tables have that header.
fn have(tables: &[&Table], header: &String) -> bool {
    let headers = std::slice::from_ref(header);
    for table in tables {
        if !headers::has_all(&table.header, headers) {
            return false;
        }
    }
    true
}

/// The arguments with the header of a table's code column and, if it is needed, of its name column. `None` if they do not
/// leave out the tables of other kinds.
fn columns_named(tables: &[&Table], meant: &Table, arguments: &Arguments) -> Option<String> {
    let keys = columns::keys(meant, arguments);
    let is_told_by_code = || {
        for table in tables {
            let is_meant = keys.len() > 1 || columns::keys(table, arguments) == keys;
            if has_written(table, &keys[..1]) != (is_meant && has_written(table, &keys)) {
                return false;
            }
        }
        has_written(meant, &keys[..1])
    };
    match keys.as_slice() {
        [code, ..] if arguments.code.is_none() && is_told_by_code() => Some(format!("`code = {code:?}`")),
        [code, name] if arguments.name.is_none() && has_written(meant, &keys) => {
            Some(format!("`code = {code:?}, name = {name:?}`"))
        }
        _ => None,
    }
}

/// Whether a table has all of the headers, and none of them is empty.
fn has_written(table: &Table, headers: &[String]) -> bool {
    !headers.contains(&String::new()) && headers::has_all(&table.header, headers)
}

/// The argument with the heading that covers only the tables that are meant. If there are several such headings, it is
/// the nearest one.
pub fn section(document: &Document, selection: &Selection<'_>, tables: &[&Table], meant: &[&Table]) -> Option<String> {
    let first = meant.first()?;
    let above = headings_before(&document.headings, first.extent.start);
    let (mut are_meant, mut found) = (Vec::with_capacity(tables.len()), 0);
    for table in tables {
        // Both lists have the order of the document.
        let is_next = meant.get(found).is_some_and(|next| next.extent.start == table.extent.start);
        found += usize::from(is_next);
        are_meant.push(is_next || headers::are_near(&first.header, &table.header));
    }
    let mut level = usize::MAX;
    for index in (0..above).rev() {
        let heading = &document.headings[index];
        if heading.level >= level {
            continue;
        }
        level = heading.level;
        let part = extent_below(document, selection.extent.end, index);
        let mut are_told = true;
        for (number, table) in tables.iter().enumerate() {
            are_told &= part.contains(table.extent.start) == are_meant[number];
        }
        if are_told && !heading.text.is_empty() && is_only(heading, document) {
            return Some(format!("`section = {:?}`", heading.text));
        }
    }
    None
}

/// Whether no other heading of the document has the same text.
fn is_only(heading: &Heading, document: &Document) -> bool {
    for other in &document.headings {
        if other.text == heading.text && other.extent.start != heading.extent.start {
            return false;
        }
    }
    true
}

/// How many headers the rows have in common at their start.
fn equal_headers(one: &TableRow, other: &TableRow) -> usize {
    for (place, cell) in one.cells.iter().enumerate() {
        match other.cells.get(place) {
            Some(other) if other.text.bare == cell.text.bare => {}
            _ => return place,
        }
    }
    one.cells.len()
}

fn differ(first: &Table, other: &Table, has_codes: bool) -> Fault {
    let index = equal_headers(&first.header, &other.header);
    let place = |table: &Table| table.header.cells.get(index).map_or(table.header.extent, |cell| cell.extent);
    let fault =
        Fault::sheet("the tables of the sheet have different code or name columns", place(other), "this is different")
            .also(place(first), if has_codes { "a table of codes has this" } else { "the first table has this" });
    if column_table::is_headed(other) {
        fault.help("a table headed `Column` documents columns if at least half of its rows start with a header")
    } else {
        fault
    }
}
