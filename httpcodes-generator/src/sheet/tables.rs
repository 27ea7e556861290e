//! The tables of a sheet among the selected ones: those that have the same code column and the same name column.
//!
//! If the selected tables have different ones, that is the only fault. If it is clear which tables are meant, the others
//! are left out.

use std::borrow::Cow;

use crate::document::contents::{Document, Table};
use crate::fault::collector::Faults;
use crate::input::arguments::Arguments;
use crate::order::ascending;
use crate::sheet::renamed::Known;
use crate::sheet::selection::Selection;
use crate::sheet::{columns, differing, headers, joined, only};

/// The tables of the sheet, all with the same columns. `None` if it is not clear which tables are meant.
pub fn of_sheet<'a>(
    document: &Document,
    selection: &Selection<'a>,
    arguments: &Arguments,
    faults: &Faults,
) -> Option<Vec<Cow<'a, Table>>> {
    let (mut mended, mut read) = (Vec::new(), Vec::new());
    for table in &selection.tables {
        if table.header.is_mended { mended.push(*table) } else { read.push(*table) }
    }
    let read = with_named_columns(read, document, selection, arguments, faults);
    let mut tables = match differing::first_two(&read, arguments) {
        None => read,
        Some(_) if headers::add_missing(&read, arguments, faults) => return None,
        Some(firsts) => {
            let (fault, meant) = differing::told(document, selection, &read, firsts, arguments);
            if let Some(fault) = fault {
                faults.add(match &arguments.section {
                    Some(section) => fault.because_of(section.span()),
                    None => fault,
                });
            }
            meant?
        }
    };
    // A table that is read only after an edit has a fault already, and may be meant as something else.
    for &table in &mended {
        match tables.first() {
            Some(first) if !headers::are_near(&first.header, &table.header) => {}
            _ => tables.push(table),
        }
    }
    let mut in_order = Vec::with_capacity(tables.len());
    for &index in &ascending(tables.len(), &|index| tables[index].extent.start as u64) {
        in_order.push(tables[index]);
    }
    let keys = in_order.first().map_or_else(Vec::new, |first| columns::keys(first, arguments));
    let section = |tables: &[&Table]| only::below_heading(document, selection, &in_order, tables);
    Some(joined::join(&in_order, &keys, &section, arguments, faults))
}

/// The tables with the columns that the arguments name, or all tables if none has exactly these headers. Another table is a
/// fault if it may belong to the sheet too, with another header.
fn with_named_columns<'a>(
    tables: Vec<&'a Table>,
    document: &Document,
    selection: &Selection<'_>,
    arguments: &Arguments,
    faults: &Faults,
) -> Vec<&'a Table> {
    let (mut having, mut others, mut near) = (Vec::new(), Vec::new(), Vec::new());
    for table in &tables {
        if headers::has_exactly(&table.header, arguments) {
            having.push(*table);
        } else {
            others.push(*table);
        }
    }
    if having.is_empty() {
        for table in &tables {
            if headers::has_named(&table.header, arguments) {
                near.push(*table);
            }
        }
        return if near.is_empty() { tables } else { near };
    }
    let Some(known) = Known::of(&having, arguments) else { return having };
    let keys = columns::keys(having[0], arguments);
    let mut section_of_sheet = None;
    for &other in &others {
        let Some((fault, is_told_by_name)) = known.renamed(other, arguments) else { continue };
        // All faults have the same one, and there may be many.
        let section =
            section_of_sheet.get_or_insert_with(|| only::below_heading(document, selection, &tables, &having));
        faults.add(fault.help_first(match (section, keys.get(1)) {
            (Some(section), _) => {
                format!("if it does not belong to the sheet, name the heading of the sheet: {section}")
            }
            (None, Some(name)) if is_told_by_name && !headers::has_all(&other.header, &keys[1..]) => {
                format!("if it does not belong to the sheet, name a column that it lacks: `name = {name:?}`")
            }
            (None, _) => {
                format!("if it does not belong to the sheet, move it under {}", only::another_heading(arguments))
            }
        }));
    }
    having
}
