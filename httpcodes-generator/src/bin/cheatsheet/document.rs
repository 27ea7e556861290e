//! A Markdown document that was read from a file.

use std::fs::File;
use std::path::Path;

use httpcodes_generator::document::contents::Document;
use httpcodes_generator::document::{file, links, reader};
use httpcodes_generator::fault::contents::{Fault, Place};
use httpcodes_generator::source::{Origin, Source};

use crate::output;

/// A document with its text.
pub(crate) struct Read {
    /// The path as given.
    pub(crate) path: String,
    /// The path on one line, for people.
    pub(crate) shown: String,
    /// The file and its text.
    pub(crate) source: Source,
    /// What it contains.
    pub(crate) document: Document,
    /// Why the file cannot be read as a document. The text is then empty.
    pub(crate) fault: Option<Fault>,
}

/// At least one document cannot be read; the reason has been printed.
pub(crate) struct Unreadable;

/// Reads documents one after the other. Reports those that cannot be read, and continues.
///
/// # Errors
///
/// Fails if a document cannot be read.
pub(crate) fn each(paths: &[String], mut visit: impl FnMut(&Read)) -> Result<(), Unreadable> {
    let mut result = Ok(());
    for path in paths {
        match Read::from(path) {
            Ok(read) => visit(&read),
            Err(error) => {
                output::message(&format!("error: {error}"));
                result = Err(Unreadable);
            }
        }
    }
    result
}

impl Read {
    fn from(path: &str) -> Result<Self, String> {
        let shown = on_one_line(path);
        File::open(path).map_err(|error| format!("cannot read `{shown}`: {error}"))?;
        let followed = links::follow(Path::new(path));
        let mut source = Source::named(&followed.path);
        if let Origin::File { shown: in_faults, .. } = &mut source.origin {
            shown.clone_into(in_faults);
        }
        let (text, fault) = match file::read(path, &followed) {
            Ok(text) => (text, None),
            Err(fault) if matches!(fault.place, Place::Path) => return Err(fault.message),
            Err(fault) => (String::new(), Some(fault)),
        };
        let source = source.with_text(text);
        let document = reader::read_as(&source.text, source.is_mdx());
        Ok(Self { path: path.to_owned(), shown, source, document, fault })
    }

    /// The number of the line with the byte at `offset`.
    pub(crate) fn line_of(&self, offset: usize) -> usize {
        self.source.line_of(offset)
    }
}

/// A path with escapes in place of line breaks and other characters that cannot be printed.
fn on_one_line(path: &str) -> String {
    let escaped = path.escape_debug().to_string();
    // Characters that only a literal must escape are shown as they are.
    escaped.replace("\\'", "'").replace("\\\"", "\"").replace("\\\\", "\\")
}
