//! A fault: one mistake in a sheet, in the attribute or in the item, with where it is and what to do about it.
//!
//! Every step of the generator hands its faults on; none of them panics, and none of them prints. [`super::report`]
//! draws them.

use std::ops::Range;

use proc_macro2::Span;

/// One mistake and the way out of it.
pub(crate) struct Fault {
    /// What is wrong, in one line.
    pub(crate) message: String,
    /// Where it is.
    pub(crate) place: Place,
    /// What to do about it, a line each.
    pub(crate) help: Vec<String>,
    /// What in the attribute led there, if it is not the path.
    pub(crate) argument: Option<Span>,
}

/// Where a fault is.
pub(crate) enum Place {
    /// In the sheet: the first mark is the culprit, the others explain it.
    Sheet(Vec<Mark>),
    /// In the Rust source: rustc marks it.
    Rust(Span),
    /// The file as a whole, at the given line and column: nothing of it can be shown.
    File { line: usize, column: usize },
}

/// A stretch of the sheet and what to say about it.
pub(crate) struct Mark {
    /// Bytes of the sheet's text.
    pub(crate) span: Range<usize>,
    /// What the mark says; may be empty.
    pub(crate) label: String,
}

impl Fault {
    /// A fault in the sheet.
    pub(crate) fn sheet(message: String, span: Range<usize>, label: &str) -> Self {
        let mark = Mark { span, label: label.to_owned() };
        Self { message, place: Place::Sheet(vec![mark]), help: Vec::new(), argument: None }
    }

    /// A fault in the attribute or in the item.
    pub(crate) fn rust(message: String, span: Span) -> Self {
        Self { message, place: Place::Rust(span), help: Vec::new(), argument: None }
    }

    /// A fault of the file itself.
    pub(crate) fn file(message: String, line: usize, column: usize) -> Self {
        Self { message, place: Place::File { line, column }, help: Vec::new(), argument: None }
    }

    /// Adds a mark that explains the first one.
    pub(crate) fn also(mut self, span: Range<usize>, label: &str) -> Self {
        if let Place::Sheet(marks) = &mut self.place {
            marks.push(Mark { span, label: label.to_owned() });
        }
        self
    }

    /// Adds a line of help.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Says that an argument of the attribute, which rustc is to mark, led there.
    pub(crate) fn because_of(mut self, argument: Span) -> Self {
        self.argument = Some(argument);
        self
    }

    /// Where the fault starts in the sheet; faults of the file come first.
    pub(crate) fn offset(&self) -> u64 {
        match &self.place {
            Place::Sheet(marks) => marks.first().map_or(0, |mark| mark.span.start as u64),
            Place::Rust(_) | Place::File { .. } => 0,
        }
    }
}

impl From<syn::Error> for Fault {
    fn from(error: syn::Error) -> Self {
        Self::rust(error.to_string(), error.span())
    }
}
