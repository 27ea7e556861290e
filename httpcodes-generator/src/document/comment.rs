//! The sheet in the documentation of its enum: the text as rustdoc takes it from comments and attributes, and where in the
//! Rust source each of its lines is.

use proc_macro2::Span;

use crate::document::source::{Line, Source, lines};
use crate::fault::contents::Fault;
use crate::input::docs::Doc;

/// Reads the documentation of an enum whose name is at `span`.
///
/// # Errors
///
/// If a part of the documentation is a macro: an attribute is given it as it is written.
pub fn read(docs: &[Doc], span: Span) -> Result<Source, Fault> {
    let mut fragments = Vec::with_capacity(docs.len());
    for doc in docs {
        let Some(text) = &doc.text else { return Err(unread(doc)) };
        fragments.push((doc, text.as_str()));
    }
    let (indentation, raw) = indentation(&fragments);
    // Documentation has no front matter: what looks like it starts below an empty line.
    let (mut text, mut places) = ("\n".to_owned(), vec![Line { span, before: 0, before_last: 0 }]);
    for (doc, fragment) in fragments {
        let before_last = fragment.matches('\n').count();
        let surplus = if doc.is_comment { indentation } else { indentation.saturating_sub(raw) };
        for (before, line) in lines_of(fragment).enumerate() {
            text += if line.trim().is_empty() { line } else { &line[surplus.min(blanks(line))..] };
            text.push('\n');
            places.push(Line { span: doc.span, before, before_last });
        }
    }
    Ok(Source::in_comment(text, places, span))
}

fn unread(doc: &Doc) -> Fault {
    Fault::rust("the documentation contains a macro, which the attribute cannot read", doc.span)
        .help("if it includes the file of the sheet, name that file: `#[cheatsheet(\"codes.md\")]`")
        .help("otherwise write the text itself, or put the sheet into a file")
}

/// The lines of a part of the documentation, at least one, without their ends.
fn lines_of(fragment: &str) -> impl Iterator<Item = &str> {
    let empty = fragment.is_empty().then_some("");
    lines(fragment).map(move |line| line.in_text(fragment).trim_end_matches(['\r', '\n'])).chain(empty)
}

/// How much of the start of each line is taken away, and by how much less where it is not of a comment: rustdoc takes what
/// all lines have in common, where the blank behind `///` counts if there are both comments and attributes.
fn indentation(fragments: &[(&Doc, &str)]) -> (usize, usize) {
    let is_mixed = fragments.iter().any(|(doc, _)| doc.is_comment) && fragments.iter().any(|(doc, _)| !doc.is_comment);
    let raw = usize::from(is_mixed);
    let indentations = fragments.iter().flat_map(|(doc, fragment)| {
        let added = if doc.is_comment { 0 } else { raw };
        lines_of(fragment).filter(|line| !line.trim().is_empty()).map(move |line| blanks(line) + added)
    });
    (indentations.min().unwrap_or(0), raw)
}

fn blanks(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}
