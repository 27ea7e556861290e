//! Leaves out the rows that are not codes: rows that the argument `skip` names, and rows that are headings for those below
//! them.
//!
//! The input is the tables of the sheet, the output is their parts: the rows below one heading.

use std::borrow::Cow;

use syn::LitStr;

use crate::document::contents::{Cell, Document, Table, TableRow};
use crate::document::grammar::pipes;
use crate::document::text::folded;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::arguments::Arguments;
use crate::input::values::named_twice;
use crate::sheet::look::Look;
use crate::sheet::selection::heading_above;
use crate::sheet::{columns, shape, texts};
use crate::strings::Characters;

/// Rows below one heading.
pub struct Part<'a> {
    /// The header row and the rows.
    pub table: Cow<'a, Table>,
    /// The heading; empty without one.
    pub section: String,
}

/// The parts of the tables. A text in the argument `skip` that leaves out no row is a fault if the tables are complete, or if
/// it nearly equals the text of a row.
pub fn of<'a>(
    tables: Vec<Cow<'a, Table>>,
    document: &Document,
    text: &str,
    arguments: &Arguments,
    is_complete: bool,
    faults: &Faults,
) -> Vec<Part<'a>> {
    let mut wanted = Vec::with_capacity(arguments.skip.len());
    for argument in &arguments.skip {
        wanted.push(folded(&argument.value()));
    }
    let mut parts = Vec::with_capacity(tables.len());
    let (mut found, mut codes) = (Vec::new(), Vec::new());
    let first = tables.first().map(|table| table.header.extent);
    for table in tables {
        let code = columns::code_column(&table, arguments);
        let headings = Headings::of(&table, code, text, arguments);
        let mut dividers = Vec::new();
        for (index, row) in table.rows.iter().enumerate() {
            let Some(cell) = row.cells.get(code) else { continue };
            let heading = headings.heading_in(row);
            let may_be_skipped = !cell.text.bare.is_empty() || heading.is_none();
            if may_be_skipped && reads(cell, &wanted, &mut found) {
                dividers.push((index, None));
                continue;
            }
            if let Some((heading, is_plain)) = heading {
                // Plain text is a heading only if rows follow.
                let below = table.rows.get(index + 1);
                if !is_plain || below.is_some_and(|below| headings.heading_in(below).is_none()) {
                    dividers.push((index, Some(heading.text.bare.clone())));
                }
            }
        }
        if found.len() < wanted.len() {
            for row in &table.rows {
                if let Some(cell) = row.cells.get(code) {
                    codes.push(cell.text.bare.clone());
                }
            }
        }
        let section = heading_above(document, table.extent.start).to_owned();
        if dividers.is_empty() {
            parts.push(Part { table, section });
        } else {
            divide(&table, section, &dividers, &mut parts);
        }
    }
    for (number, literal) in arguments.skip.iter().enumerate() {
        if wanted[..number].contains(&wanted[number]) {
            faults.add(named_twice("skip", &literal.value(), literal.span()));
        } else if !found.contains(&number) {
            faults.ok(in_vain(literal, &codes, is_complete));
        }
    }
    if let (Some(first), true) = (first, parts.is_empty()) {
        let fault = Fault::sheet("the table has no rows", first, "no row with a code is left");
        faults.add(fault.help("each row is a heading or is left out by `skip`: a sheet needs at least one code"));
    }
    parts
}

/// Whether a code cell contains one of the texts, as a whole or as the code in it. The places of these texts are added to
/// `found`.
fn reads(cell: &Cell, wanted: &[String], found: &mut Vec<usize>) -> bool {
    let mut is_wanted = false;
    for (place, wanted) in wanted.iter().enumerate() {
        if cell.text.bare == *wanted || texts::of_text(&cell.text) == Some(wanted) {
            is_wanted = true;
            if !found.contains(&place) {
                found.push(place);
            }
        }
    }
    is_wanted
}

/// What is needed to find the rows of a table that are headings.
struct Headings<'a> {
    code: usize,
    text: &'a str,
    arguments: &'a Arguments,
    /// What the codes of the table look like.
    look: Look,
    /// The columns in which emphasis means nothing: a row with further cells has it there.
    emphasised: Vec<bool>,
}

impl<'a> Headings<'a> {
    fn of(table: &Table, code: usize, text: &'a str, arguments: &'a Arguments) -> Self {
        let mut emphasised = Vec::new();
        for row in &table.rows {
            let written = row.cells.iter().filter(|cell| !cell.text.plain.is_empty()).count();
            for (place, cell) in row.cells.iter().enumerate() {
                if written > 1 && cell.text.is_emphasised {
                    emphasised.resize(emphasised.len().max(place + 1), false);
                    emphasised[place] = true;
                }
            }
        }
        Self { code, text, arguments, look: Look::plain(arguments), emphasised }
    }

    /// The only cell with text in a row that is a heading, and whether it is plain: a cell that is emphasised as a whole, or a
    /// plain one in place of an integer code and without a digit.
    fn heading_in<'r>(&self, row: &'r TableRow) -> Option<(&'r Cell, bool)> {
        let mut only = None;
        for (place, cell) in row.cells.iter().enumerate() {
            if !cell.text.plain.is_empty() {
                if only.is_some() {
                    return None;
                }
                only = Some((place, cell));
            }
        }
        let (place, cell) = only?;
        // A line without a pipe is a caption.
        let has_pipe = !pipes(row.extent.in_text(self.text)).is_empty();
        let has_surplus = row.surplus.is_some_and(|surplus| !shape::is_blank(surplus, self.text));
        if row.is_mended || has_surplus || row.cells.len() < 2 || !has_pipe {
            return None;
        }
        // `**404**` alone in a row is a code without a name.
        if place == self.code && self.is_code(cell) {
            return None;
        }
        if cell.text.is_emphasised && self.emphasised.get(place) != Some(&true) {
            return Some((cell, false));
        }
        let is_plain = place == self.code && !self.arguments.is_text && self.arguments.of_both().is_none();
        let (is_digit, is_letter): (Characters, Characters) = (char::is_numeric, char::is_alphabetic);
        let is_heading = is_plain && !cell.text.bare.contains(is_digit) && cell.text.bare.contains(is_letter);
        if is_heading { Some((cell, true)) } else { None }
    }

    fn is_code(&self, cell: &Cell) -> bool {
        self.look.is_code_text(&cell.text) || cell.text.spans.first() == Some(&cell.text.bare)
    }
}

/// Adds the parts between the dividers: rows that are left out, by number. Those with a text are headings.
fn divide(table: &Table, mut section: String, dividers: &[(usize, Option<String>)], parts: &mut Vec<Part<'_>>) {
    let mut rows: Vec<TableRow> = Vec::new();
    let mut end = |rows: &mut Vec<TableRow>, section: &str| {
        if !rows.is_empty() {
            let part = Table { header: table.header.clone(), rows: std::mem::take(rows), ..*table };
            parts.push(Part { table: Cow::Owned(part), section: section.to_owned() });
        }
    };
    let mut next = dividers.iter();
    let mut divider = next.next();
    for (index, row) in table.rows.iter().enumerate() {
        match divider {
            Some((place, heading)) if *place == index => {
                if let Some(heading) = heading {
                    end(&mut rows, &section);
                    section.clone_from(heading);
                }
                divider = next.next();
            }
            _ => rows.push(row.clone()),
        }
    }
    end(&mut rows, &section);
}

fn in_vain(wanted: &LitStr, codes: &[String], is_complete: bool) -> Result<(), Fault> {
    let value = wanted.value();
    let fault =
        Fault::rust(format!("`skip` names `{value}`, but no row has this text in place of a code"), wanted.span());
    let mut candidates = Vec::with_capacity(codes.len());
    for code in codes {
        candidates.push(code.as_str());
    }
    match suggestion::nearest(&value, &candidates) {
        Some(near) => Err(fault.help(format!("did you mean `{near}`?"))),
        None if is_complete => Err(fault.help("remove it: it would leave out a row that is added later")),
        None => Ok(()),
    }
}
