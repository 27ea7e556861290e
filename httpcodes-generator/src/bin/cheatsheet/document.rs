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
        File::open(path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
        let followed = links::follow(Path::new(path));
        let mut source = Source::named(&followed.path);
        if let Origin::File { shown, .. } = &mut source.origin {
            path.clone_into(shown);
        }
        let (text, fault) = match file::read(path, &followed) {
            Ok(text) => (text, None),
            Err(fault) if matches!(fault.place, Place::Path) => return Err(fault.message),
            Err(fault) => (String::new(), Some(fault)),
        };
        let source = source.with_text(text);
        let document = reader::read_as(&source.text, source.is_mdx());
        Ok(Self { path: path.to_owned(), source, document, fault })
    }

    /// The number of the line with the byte at `offset`.
    pub(crate) fn line_of(&self, offset: usize) -> usize {
        self.source.line_of(offset)
    }
}
