//! The sheet: the rows of the selected tables, every cell checked for what its column is for.
//!
//! In comes a [`Document`], out goes a [`Sheet`] with the sound rows, and all faults. What a row can be told alone is
//! [`super::row`]'s business, what it takes several rows to tell is [`super::register`]'s.

use std::ops::Range;

use super::attribute::Attribute;
use super::code::{self, Repr};
use super::columns::{self, Columns};
use super::fault::Fault;
use super::inline::Text;
use super::markdown::{Cell, Document, Table};
use super::register::Register;
use super::row;
use super::selection;
use super::stray;

/// A checked sheet: codes and identifiers are all different, and so are names, whatever their case.
pub(crate) struct Sheet {
    pub(crate) columns: Columns,
    /// The rows in the order of the file.
    pub(crate) rows: Vec<Entry>,
}

/// A checked row.
pub(crate) struct Entry {
    pub(crate) code: i128,
    /// The code as the sheet writes it.
    pub(crate) code_text: String,
    pub(crate) name: String,
    /// The variant's identifier.
    pub(crate) variant: String,
    pub(crate) aliases: Vec<Alias>,
    /// The texts of all cells, a column each.
    pub(crate) texts: Vec<Text>,
    /// The heading above.
    pub(crate) section: String,
    /// Where the code, the name and what gave the variant its name stand.
    pub(crate) code_span: Range<usize>,
    pub(crate) name_span: Range<usize>,
    pub(crate) variant_span: Range<usize>,
}

/// Another name of a row.
pub(crate) struct Alias {
    pub(crate) name: String,
    /// The constant's identifier; `None` where the row has it already, and for a name that makes none.
    pub(crate) constant: Option<String>,
    pub(crate) span: Range<usize>,
}

/// Reads the sheet. `None` where there is not even a header to go by.
pub(crate) fn read(
    document: &Document,
    text: &str,
    attribute: &Attribute,
    repr: Repr,
    faults: &mut Vec<Fault>,
) -> Option<Sheet> {
    let selection = match selection::select(document, text, attribute.section.as_ref()) {
        Ok(selection) => selection,
        Err(fault) => {
            faults.push(fault);
            return None;
        }
    };
    let strays = stray::faults(document, text, &selection, attribute);
    let Some(first) = selection.tables.first() else {
        if strays.is_empty() {
            faults.push(no_table(document, attribute));
        }
        faults.extend(strays);
        return None;
    };
    faults.extend(strays);
    let columns = columns::columns(&first.header, attribute, repr, faults)?;
    let codes = code_range(&selection.tables, columns.code);
    let mut register = Register::new(columns, repr);
    for table in &selection.tables {
        if let Some(fault) = other_header(first, table, attribute) {
            faults.push(fault);
            continue;
        }
        let section = selection::heading_above(document, table.span.start);
        for row in &table.rows {
            let reader = row::Reader { text, columns: &register.sheet.columns, section, repr, codes };
            let shape = reader.shape_fault(row);
            // Where cells are missing or shifted, what they hold says nothing about the mistake.
            let mut unheard = Vec::new();
            let heard = if shape.is_none() { &mut *faults } else { &mut unheard };
            if let Some(entry) = reader.read(row, heard) {
                register.add(entry, heard);
            }
            faults.extend(shape);
        }
        if table.rows.is_empty() {
            let fault =
                Fault::sheet("the table has no rows".to_owned(), table.header.span.clone(), "a header without rows");
            faults.push(fault.help("add a row below the delimiter row, or remove the table"));
        }
    }
    Some(register.finish(faults))
}

/// The least and the greatest code in the tables, whether they fit the type or not; those that fit none do not count.
fn code_range(tables: &[&Table], column: usize) -> (i128, i128) {
    let cells = tables.iter().flat_map(|table| &table.rows).filter_map(|row| row.cells.get(column));
    let codes = cells.filter_map(|cell| code::parse(&cell.text.bare));
    let codes = codes.filter(|code| Repr::smallest(*code, *code).is_some());
    codes.fold((0, 0), |(least, greatest), code| (code.min(least), code.max(greatest)))
}

fn no_table(document: &Document, attribute: &Attribute) -> Fault {
    let what = match &attribute.section {
        Some(section) => format!("there is no table under the heading `{}`", section.value()),
        None => "there is no table in the sheet".to_owned(),
    };
    let wanted = attribute.section.as_ref().map(selection::folded);
    let heading = document.headings.iter().find(|heading| Some(&heading.text) == wanted.as_ref());
    let fault = match heading {
        Some(heading) => {
            Fault::sheet(what, heading.span.clone(), "no table from here to the next heading of this level")
        }
        None => Fault::file(what, 1, 1),
    };
    fault.help(
        "a table is a header row, a row of dashes and a row for each code:\n\
         | Code | Name      |\n\
         | ---: | --------- |\n\
         |  404 | Not Found |",
    )
}

/// All tables of a sheet have the same header row.
fn other_header(first: &Table, table: &Table, attribute: &Attribute) -> Option<Fault> {
    let (ours, theirs) = (&first.header.cells, &table.header.cells);
    let index = (0..ours.len().max(theirs.len())).find(|index| {
        let header = |cells: &[Cell]| cells.get(*index).map(|cell| cell.text.bare.clone());
        header(ours) != header(theirs)
    })?;
    let place =
        |table: &Table| table.header.cells.get(index).map_or(table.header.span.clone(), |cell| cell.span.clone());
    let message = "the tables of the sheet have different header rows".to_owned();
    let fault = Fault::sheet(message, place(table), "the first difference").also(place(first), "the first table's");
    Some(match &attribute.section {
        Some(_) => fault.help("give both the same columns, or put one under another heading"),
        None => fault
            .help("if it is another table altogether, name the heading of the one that is meant: `section = \"…\"`"),
    })
}
