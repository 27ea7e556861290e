//! Which tables of a document a sheet is made of: all of them, or those under one heading.

use std::ops::Range;

use syn::LitStr;

use super::fault::Fault;
use super::inline;
use super::markdown::{Document, Heading, Table};
use super::suggest;

/// How many headings of the same text are shown beside the first.
const MOST_MARKED: usize = 9;

/// The tables of a sheet.
pub(crate) struct Selection<'a> {
    pub(crate) tables: Vec<&'a Table>,
    /// The stretch of the document that was looked at.
    pub(crate) span: Range<usize>,
}

/// Takes the tables under the heading `section` and its subheadings, or all tables of the document.
pub(crate) fn select<'a>(document: &'a Document, text: &str, section: Option<&LitStr>) -> Result<Selection<'a>, Fault> {
    let span = match section {
        Some(section) => section_span(document, text, section)?,
        None => 0..text.len(),
    };
    let tables = document.tables.iter().filter(|table| span.contains(&table.span.start)).collect();
    Ok(Selection { tables, span })
}

/// The text of the nearest heading above a place, empty without one.
pub(crate) fn heading_above(document: &Document, offset: usize) -> &str {
    let above = document.headings.partition_point(|heading| heading.span.start < offset);
    above.checked_sub(1).map_or("", |index| &document.headings[index].text)
}

/// The heading that an argument names, its white space folded as a heading's is.
pub(crate) fn folded(section: &LitStr) -> String {
    inline::folded(&section.value())
}

fn section_span(document: &Document, text: &str, section: &LitStr) -> Result<Range<usize>, Fault> {
    let wanted = folded(section);
    let matching: Vec<usize> =
        (0..document.headings.len()).filter(|index| document.headings[*index].text == wanted).collect();
    let heading = |index: usize| &document.headings[index];
    match *matching.as_slice() {
        [index] => {
            let Heading { level, span, .. } = heading(index);
            let next = document.headings[index + 1..].iter().find(|next| next.level <= *level);
            Ok(span.end..next.map_or(text.len(), |next| next.span.start))
        }
        [] => Err(no_such_section(document, &wanted).because_of(section.span())),
        [first, ref others @ ..] => {
            let mut fault = Fault::sheet(
                format!("there are {} headings `{wanted}`", matching.len()),
                heading(first).span.clone(),
                "this one, or",
            );
            for other in others.iter().take(MOST_MARKED) {
                fault = fault.also(heading(*other).span.clone(), "this one?");
            }
            Err(fault.help("give the section that is meant a heading of its own").because_of(section.span()))
        }
    }
}

fn no_such_section(document: &Document, wanted: &str) -> Fault {
    let headings: Vec<&str> = document.headings.iter().map(|heading| heading.text.as_str()).collect();
    let message = format!("there is no heading `{wanted}`");
    let near = suggest::nearest(wanted, &headings);
    let fault = match document.headings.iter().find(|heading| Some(heading.text.as_str()) == near) {
        Some(heading) => Fault::sheet(message, heading.span.clone(), "did you mean this one?"),
        None => Fault::file(message, 1, 1),
    };
    if headings.is_empty() {
        fault.help("the file has no headings: leave `section` out")
    } else {
        fault.help(format!("its headings are {}", suggest::list(&headings)))
    }
}
