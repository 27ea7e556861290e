//! The sheet in the documentation of its enum: the text that rustdoc makes from comments and attributes, and the place
//! of each of its lines in the Rust source.

use proc_macro2::Span;

use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::docs::{Doc, blanks, has_star_at};
use crate::source::{Extent, Line, Source};

/// Reads the documentation of an enum whose name is at `span`.
///
/// # Errors
///
/// Fails if a part of the documentation is a macro that cannot be evaluated, because its text may contain rows.
pub fn read(docs: &[Doc], span: Span, faults: &Faults) -> Result<Source, Fault> {
    // Documentation has no front matter. An empty line at the start keeps the reader from seeing any.
    let (mut text, mut places) = ("\n".to_owned(), vec![Line { span, before: 0, before_last: 0 }]);
    for doc in docs {
        if doc.text.is_none() {
            return Err(unread(doc));
        }
        let stars = doc.column_of_stray_stars();
        let mut is_starless = false;
        for (before, line) in doc.lines().iter().enumerate() {
            let offset = text.len();
            text += match stars {
                Some(column) if has_star_at(line, column) => &line[column + 1..],
                Some(column) => &line[blanks(line).min(column + 1)..],
                None => *line,
            };
            // The first line needs no star, nor does the last one if it is empty.
            let is_inside = before > 0 && (before < doc.before_last || !line.trim().is_empty());
            if stars.is_some_and(|column| is_inside && !is_starless && !has_star_at(line, column)) {
                is_starless = true;
                faults.add(starless(Extent { start: offset, end: text.len() }));
            }
            text.push('\n');
            places.push(Line { span: doc.span, before, before_last: doc.before_last });
        }
    }
    Ok(Source::in_comment(text, places, span))
}

/// The fault of a line without a star, in a block comment whose other lines have one. Only this file removes those
/// stars; rustdoc shows them.
fn starless(line: Extent) -> Fault {
    Fault::sheet("a line of the block comment does not start with a star", line, "a star is missing here")
        .help("start every line with a star, or remove all stars: otherwise they are read as list markers")
}

fn unread(doc: &Doc) -> Fault {
    Fault::rust("the documentation contains a macro, which the attribute cannot read", doc.span)
        .help("if it includes the file of the sheet, name that file: `#[cheatsheet(\"codes.md\")]`")
        .help("otherwise write the text itself, because it may contain rows, or put the sheet into a file")
}
