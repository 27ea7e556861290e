//! Selects the tables of a sheet: all tables of the document, or those under one heading.

use syn::LitStr;

use crate::document::contents::{BlockKind, Document, Heading, Table, without_id};
use crate::document::inline::bare;
use crate::document::text;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::input::arguments::Arguments;
use crate::order::first_ones;
use crate::sheet::column_table::ColumnTables;
use crate::source::{Extent, lines};
use crate::strings::SPACE;

/// The tables of a sheet.
pub struct Selection<'a> {
    /// Its tables.
    pub tables: Vec<&'a Table>,
    /// The tables of the document that document columns. Some of them may be outside of `extent`.
    pub column_tables: ColumnTables<'a>,
    /// The part of the document that the tables are selected from.
    pub extent: Extent,
}

/// Selects the tables under the heading that the argument `section` names and under its subheadings, or all tables of
/// the document. If there is no such heading, that is a fault, and the most similar one is meant.
///
/// # Errors
///
/// Fails if there are several such headings, or none that is similar.
pub fn select<'a>(
    document: &'a Document,
    text: &str,
    arguments: &Arguments,
    faults: &Faults,
) -> Result<Selection<'a>, Fault> {
    let extent = match &arguments.section {
        Some(section) => extent_of(document, text, section, faults)?,
        None => Extent { start: 0, end: text.len() },
    };
    Ok(Selection::of(document, extent, arguments))
}

impl<'a> Selection<'a> {
    /// The tables in a part of the document.
    pub fn of(document: &'a Document, extent: Extent, arguments: &Arguments) -> Self {
        let column_tables = ColumnTables::of(document, extent, arguments);
        let mut tables = Vec::new();
        for table in &document.tables {
            if extent.contains(table.extent.start) && !column_tables.contains(table) {
                tables.push(table);
            }
        }
        Self { tables, column_tables, extent }
    }

    /// The last table, of the sheet or of its columns, that ends at an offset or before.
    pub fn table_before(&self, offset: usize) -> Option<&Table> {
        let last_of = |tables: &[&'a Table]| {
            let before = first_ones(tables.len(), &|index| tables[index].extent.end <= offset);
            tables[..before].last().copied()
        };
        match (last_of(&self.tables), last_of(&self.column_tables.tables)) {
            (Some(table), Some(of_columns)) if table.extent.end > of_columns.extent.end => Some(table),
            (table, None) => table,
            (_, of_columns) => of_columns,
        }
    }
}

/// The text of the nearest heading above an offset, or an empty text.
pub fn heading_above(document: &Document, offset: usize) -> &str {
    match headings_before(&document.headings, offset) {
        0 => "",
        above => &document.headings[above - 1].text,
    }
}

/// How many of the headings start before an offset.
pub fn headings_before(headings: &[Heading], offset: usize) -> usize {
    first_ones(headings.len(), &|index| headings[index].extent.start < offset)
}

/// The heading that an argument names, as a heading's text is kept: without an `id`, with white space folded.
pub fn folded(section: &LitStr) -> String {
    without_id(&text::folded(&section.value())).0.to_owned()
}

fn extent_of(document: &Document, text: &str, section: &LitStr, faults: &Faults) -> Result<Extent, Fault> {
    let (wanted, matching) = (folded(section), matching(document, &text::folded(&section.value())));
    let heading = |index: usize| &document.headings[index];
    match *matching.as_slice() {
        [index] => Ok(extent_below(document, text.len(), index)),
        [] => {
            let near = nearest(document, &wanted);
            if let Some((fault, heading)) = swallowed(document, text, &wanted) {
                faults.add(fault.because_of(section.span()));
                return Ok(extent_until_next(&document.headings, &heading, text.len()));
            }
            let whole = text::folded(&section.value());
            let fault = no_such_section(document, &whole, near.map(heading)).because_of(section.span());
            let Some(near) = near else { return Err(fault) };
            faults.add(fault);
            Ok(extent_below(document, text.len(), near))
        }
        [first, ref others @ ..] => {
            let fault = Fault::sheet(
                format!("there are {} headings `{wanted}`", matching.len()),
                heading(first).extent,
                "the first one",
            );
            let mut places = Vec::with_capacity(others.len());
            for other in others {
                places.push(heading(*other).extent);
            }
            let fault = fault.also_each(&places, "another one").because_of(section.span());
            let mut paths = String::new();
            for index in &matching[..matching.len().min(3)] {
                if let Some(path) = path(document, *index) {
                    paths += if paths.is_empty() { "" } else { " or " };
                    paths += &path;
                }
            }
            Err(if paths.is_empty() {
                fault.help("give the section that you mean a unique heading")
            } else {
                fault.help(format!("name its id or a heading above it too: {paths}"))
            })
        }
    }
}

/// The headings that an argument names: their text, or the text of a heading above it, `>`, and their text.
fn matching(document: &Document, section: &str) -> Vec<usize> {
    let matching = of_text(document, section);
    let (true, Some((path, last))) = (matching.is_empty(), section.rsplit_once('>')) else { return matching };
    let mut below_path = Vec::new();
    for &index in &of_text(document, last.trim()) {
        if is_below(document, index, path) {
            below_path.push(index);
        }
    }
    below_path
}

/// Whether a heading is below those of a path, from the last one up. There may be others between them.
fn is_below(document: &Document, index: usize, path: &str) -> bool {
    let mut wanted = path.rsplit('>');
    let mut next = wanted.next();
    for &above in &headings_above(document, index) {
        match next {
            Some(heading) if document.headings[above].text == without_id(heading.trim()).0 => next = wanted.next(),
            _ => {}
        }
    }
    next.is_none()
}

/// The headings with a text, and with its `id` if both have one.
fn of_text(document: &Document, text: &str) -> Vec<usize> {
    let (text, id) = without_id(text);
    let (mut headings, mut with_id) = (Vec::new(), Vec::new());
    for (index, heading) in document.headings.iter().enumerate() {
        if heading.text == text && !id.is_empty() && heading.id == id {
            with_id.push(index);
        } else if heading.text == text && (id.is_empty() || heading.id.is_empty()) {
            headings.push(index);
        }
    }
    if with_id.is_empty() { headings } else { with_id }
}

/// The headings whose sections contain a heading, from the innermost one on.
fn headings_above(document: &Document, index: usize) -> Vec<usize> {
    let (mut above, mut level) = (Vec::new(), document.headings[index].level);
    for index in (0..index).rev() {
        if document.headings[index].level < level {
            level = document.headings[index].level;
            above.push(index);
        }
    }
    above
}

/// The argument that names a heading together with one above it, if it names no other heading.
fn path(document: &Document, index: usize) -> Option<String> {
    let Heading { text, id, .. } = &document.headings[index];
    let whole = format!("{text} {id}");
    if !id.is_empty() && matching(document, &whole).len() == 1 {
        return Some(format!("`section = {whole:?}`"));
    }
    for &above in &headings_above(document, index) {
        let path = format!("{} > {}", document.headings[above].text, document.headings[index].text);
        if matching(document, &path).len() == 1 {
            return Some(format!("`section = {path:?}`"));
        }
    }
    None
}

/// The first heading that the argument `section` names.
pub fn heading_of<'a>(document: &'a Document, section: &LitStr) -> Option<&'a Heading> {
    let matching = matching(document, &text::folded(&section.value()));
    Some(&document.headings[*matching.first()?])
}

/// The text below a heading, up to the next one of its level or a higher one, or else up to `end`.
pub fn extent_below(document: &Document, end: usize, index: usize) -> Extent {
    extent_until_next(&document.headings, &document.headings[index], end)
}

fn extent_until_next(headings: &[Heading], heading: &Heading, end: usize) -> Extent {
    let start = heading.extent.end;
    for next in &headings[headings_before(headings, start)..] {
        if next.level <= heading.level {
            return Extent { start, end: next.extent.start };
        }
    }
    Extent { start, end }
}

/// The heading that is most like a text, if one is similar.
fn nearest(document: &Document, wanted: &str) -> Option<usize> {
    let near = suggestion::nearest(wanted, &texts(document))?;
    for (index, heading) in document.headings.iter().enumerate() {
        if heading.text == near {
            return Some(index);
        }
    }
    None
}

fn texts(document: &Document) -> Vec<&str> {
    let mut texts = Vec::with_capacity(document.headings.len());
    for heading in &document.headings {
        texts.push(heading.text.as_str());
    }
    texts
}

/// The fault of a heading that is part of the HTML above it, and the heading that it would be.
fn swallowed(document: &Document, text: &str, wanted: &str) -> Option<(Fault, Heading)> {
    for html in &document.blocks {
        if html.kind != BlockKind::Html {
            continue;
        }
        for line in lines(html.extent.in_text(text)) {
            let line = line.moved_by(html.extent.start).trimmed(text);
            let heading = line.in_text(text).trim_start_matches('#').trim_end_matches('#');
            let is_heading = line.in_text(text).starts_with('#') && heading.starts_with(SPACE);
            if is_heading && without_id(&bare(heading)).0 == wanted {
                let first = lines(html.extent.in_text(text)).next().unwrap_or_default();
                let message = format!("the heading `{wanted}` is read as HTML");
                let fault = Fault::sheet(message, line, "not read as a heading")
                    .also(
                        first.moved_by(html.extent.start).trimmed(text),
                        "this HTML continues up to the next blank line",
                    )
                    .help("put a blank line above the heading")
                    .help("if the document is MDX, give it a file name that ends in `.mdx`");
                let level = line.in_text(text).len() - line.in_text(text).trim_start_matches('#').len();
                return Some((fault, Heading::new(level, wanted, line)));
            }
        }
    }
    None
}

fn no_such_section(document: &Document, wanted: &str, near: Option<&Heading>) -> Fault {
    let message = format!("there is no heading `{wanted}`");
    let fault = match near {
        Some(heading) => Fault::sheet(message, heading.extent, "did you mean this one?"),
        None => Fault::file(message, 1, 1),
    };
    if document.headings.is_empty() {
        fault.help("there are no headings: remove `section`")
    } else {
        let list = suggestion::list(&texts(document));
        fault.help(match document.headings.len() {
            1 => format!("the only heading is {list}"),
            _ => format!("the headings are {list}"),
        })
    }
}
