//! The fault of tables with different code or name columns: which of them are meant, and what to do.

use crate::document::contents::{Cell, Document, Table};
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::sheet::kind::Kind;
use crate::sheet::look::Look;
use crate::sheet::selection::Selection;
use crate::sheet::{column_table, columns, headers, joined, only};
use crate::strings::Characters;

/// The fault of tables that differ, and the tables that are meant if only those of one kind have codes. `firsts` are the first
/// two that differ. There is no fault if all tables are meant.
pub fn told<'a>(
    document: &Document,
    selection: &Selection<'_>,
    tables: &[&'a Table],
    firsts: (&'a Table, &'a Table),
    arguments: &Arguments,
) -> (Option<Fault>, Option<Vec<&'a Table>>) {
    let meant = meant(tables, arguments);
    if meant.as_ref().is_some_and(|meant| meant.len() == tables.len()) {
        return (None, meant);
    }
    let (first, other) = shown(tables, meant.as_deref(), firsts, arguments);
    let help = way_out(document, selection, tables, meant.as_deref(), [first, other], arguments);
    let mut fault = differ(first, other, arguments).help(help);
    let shared_name = shared_name(tables, arguments);
    if let Some(name) = shared_name {
        fault = fault.help(format!("to read all of them, name a column that they share: `name = {name:?}`"));
    }
    if let Some(path) = &arguments.path {
        let path = quoted(path.value());
        fault = fault.help(format!("the command `cheatsheet {path}` prints the attribute for each table of codes"));
    }
    if meant.is_none() && shared_name.is_none() {
        fault = fault.help("to read both, give them the same code and name columns");
    }
    (Some(fault), meant)
}

/// A path as an argument on a command line.
fn quoted(path: &str) -> String {
    let is_special: Characters =
        |character| !character.is_alphanumeric() && !matches!(character, '/' | '.' | '-' | '_');
    if path.contains(is_special) { format!("\"{path}\"") } else { path.to_owned() }
}

/// The first table, and the first one with another code column or name column.
pub fn first_two<'a>(tables: &[&'a Table], arguments: &Arguments) -> Option<(&'a Table, &'a Table)> {
    let first = First::of(tables.first()?, arguments);
    for table in tables {
        if !first.is_read_with(table, arguments) {
            return Some((first.table, table));
        }
    }
    None
}

/// The first table of a sheet, which decides which columns contain the codes and the names.
struct First<'a> {
    table: &'a Table,
    /// The headers of these columns.
    keys: Vec<String>,
    has_codes: bool,
}

impl<'a> First<'a> {
    fn of(table: &'a Table, arguments: &Arguments) -> Self {
        Self { table, keys: columns::keys(table, arguments), has_codes: has_codes(table, arguments) }
    }

    /// Whether a table further down has these columns too.
    fn is_read_with(&self, table: &Table, arguments: &Arguments) -> bool {
        // Text codes have no names by which a column of other codes is told from them.
        let has_names = self.keys.len() > 1;
        (has_names && headers::has_all(&table.header, &self.keys)) || self.is_like(table, arguments)
    }

    /// Whether another table has the same code column and name column, or has a similar header where one is misspelt.
    fn is_like(&self, table: &Table, arguments: &Arguments) -> bool {
        let own = columns::keys(table, arguments);
        if own == self.keys {
            return true;
        }
        let has = |table: &Table, header: &str| headers::exactly(&table.header, header).is_some();
        for (place, own) in own.iter().enumerate() {
            let Some(key) = self.keys.get(place) else { return false };
            let is_misspelt = || headers::is_near(key, own) && !has(self.table, own) && !has(table, key);
            if own != key && !is_misspelt() {
                return false;
            }
        }
        own.len() == self.keys.len() && has_codes(table, arguments) == self.has_codes
    }
}

/// The tables that are read with one of them. Those before it have the same code column and name column, because the first
/// table of a sheet decides which these are.
fn read_with<'a>(table: &Table, tables: &[&'a Table], arguments: &Arguments) -> Vec<&'a Table> {
    let (first, mut read) = (First::of(table, arguments), Vec::new());
    for other in tables {
        let is_before = other.extent.start < table.extent.start;
        if if is_before { first.is_like(other, arguments) } else { first.is_read_with(other, arguments) } {
            read.push(*other);
        }
    }
    read
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
        if let Some(other) = only::others(tables, meant).first() {
            return (meant[0], other);
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
    let meant = read_with(first, tables, arguments);
    for other in only::others(tables, &meant) {
        if has_codes(other, arguments) {
            return None;
        }
    }
    Some(meant)
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
    let code = |meant: &[&Table]| only::with_columns(tables, meant, arguments);
    let section = |meant: &[&Table]| only::below_heading(document, selection, tables, meant);
    let heading = only::another_heading(arguments);
    let Some(meant) = meant else {
        // A table with a misspelt header has no fault so far. It would have one if it was read with the others.
        let read_with = |table: &Table| {
            let (keys, mut read) = (columns::keys(table, arguments), read_with(table, tables, arguments));
            read.retain(|table| headers::has_all(&table.header, &keys));
            read
        };
        let (first, other) = (read_with(first), read_with(other));
        return match ((section(&first), section(&other)), (code(&first), code(&other))) {
            ((Some(first), Some(other)), _) | (_, (Some(first), Some(other))) => {
                format!("to read only one of them, write {first} or {other}")
            }
            _ => format!("to read only one of them, move the other one under {heading}"),
        };
    };
    match (code(meant), section(meant)) {
        (Some(code), Some(section)) => format!("to read only the code table, write {code} or {section}"),
        (Some(one), None) | (None, Some(one)) => format!("to read only the code table, write {one}"),
        (None, None) => format!("to read only the code table, move the other one under {heading}"),
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
        let is_free = arguments.without.number(name).is_none() && !headers::is_named(name, arguments);
        let is_text = Kind::of_header(name) == Kind::Text && is_free;
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

/// The columns of a table that no argument names or leaves out.
fn free_columns<'a>(table: &'a Table, arguments: &Arguments) -> Vec<&'a Cell> {
    let mut named = Vec::new();
    for header in arguments.code_and_name() {
        named.push(headers::position(&table.header, header));
    }
    let mut free = Vec::new();
    for (place, cell) in table.header.cells.iter().enumerate() {
        if !named.contains(&Some(place)) && !joined::is_left_out(table, place, arguments) {
            free.push(cell);
        }
    }
    free
}

/// The fault of two tables, which marks the first column in which they differ.
fn differ(first: &Table, other: &Table, arguments: &Arguments) -> Fault {
    let (of_first, of_other) = (free_columns(first, arguments), free_columns(other, arguments));
    let mut index = 0;
    while index < of_first.len() && index < of_other.len() && of_first[index].text.bare == of_other[index].text.bare {
        index += 1;
    }
    let place = |table: &Table, free: &[&Cell]| free.get(index).map_or(table.header.extent, |cell| cell.extent);
    let label = if has_codes(first, arguments) { "a table of codes has this" } else { "the first table has this" };
    let message = "the tables of the sheet have different code or name columns";
    let fault =
        Fault::sheet(message, place(other, &of_other), "this is different").also(place(first, &of_first), label);
    if column_table::is_headed(other) {
        fault.help("a table headed `Column` documents columns if at least half of its rows start with a header")
    } else {
        fault
    }
}
