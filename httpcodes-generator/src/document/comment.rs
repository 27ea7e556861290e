//! The sheet in the documentation of its enum: the text as rustdoc takes it from comments and attributes, and where in the
//! Rust source each of its lines is.

use proc_macro2::Span;

use crate::document::source::{Line, Source};
use crate::fault::contents::Fault;
use crate::input::docs::Doc;

/// Reads the documentation of an enum whose name is at `span`.
///
/// # Errors
///
/// If a part of the documentation is a macro: an attribute is given it as it is written.
pub fn read(docs: &[Doc], span: Span) -> Result<Source, Fault> {
    // Documentation has no front matter: what looks like it starts below an empty line.
    let (mut text, mut places) = ("\n".to_owned(), vec![Line { span, before: 0, before_last: 0 }]);
    for doc in docs {
        if doc.text.is_none() {
            return Err(unread(doc));
        }
        for (before, line) in doc.lines().enumerate() {
            text += line;
            text.push('\n');
            places.push(Line { span: doc.span, before, before_last: doc.before_last });
        }
    }
    Ok(Source::in_comment(text, places, span))
}

fn unread(doc: &Doc) -> Fault {
    Fault::rust("the documentation contains a macro, which the attribute cannot read", doc.span)
        .help("if it includes the file of the sheet, name that file: `#[cheatsheet(\"codes.md\")]`")
        .help("otherwise write the text itself, or put the sheet into a file")
}
