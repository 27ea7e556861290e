//! A fault: one mistake in a sheet, in the attribute or in the item, with its place and how to correct it.

use proc_macro2::Span;

use crate::source::Extent;

/// How many marks with the same label are drawn besides the first mark of a fault.
pub const MOST_ALIKE: usize = 9;

/// A mistake.
#[derive(Debug)]
pub struct Fault {
    /// What is wrong, in one line.
    pub message: String,
    /// Where it is.
    pub place: Place,
    /// What to do about it, one text for each line of help.
    pub help: Vec<String>,
    /// The argument of the attribute that led to it, if that is not the path.
    pub argument: Option<Span>,
    /// What several faults like it are called together, without their number. `None` if each is reported on its own.
    pub several: Option<Box<str>>,
}

/// Where a fault is.
#[derive(Debug)]
pub enum Place {
    /// In the sheet: the first mark is the culprit, the others explain it.
    Sheet(Vec<Mark>),
    /// In the Rust source, where rustc marks it.
    Rust(Span),
    /// The path of the sheet: there is no file with lines.
    Path,
    /// The file as a whole, at the given line and column, without a picture.
    File { line: usize, column: usize },
}

/// A marked part of the sheet, with a label.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Where it is in the sheet's text.
    pub extent: Extent,
    /// What the mark says; may be empty.
    pub label: String,
    /// Whether its line is shown. Otherwise, the number of the line is listed.
    pub is_drawn: bool,
}

impl Fault {
    /// A fault in the sheet.
    pub fn sheet(message: impl Into<String>, extent: Extent, label: &str) -> Self {
        Self::new(message.into(), Place::Sheet(Vec::new())).also(extent, label)
    }

    /// A fault in the attribute or in the item.
    pub fn rust(message: impl Into<String>, span: Span) -> Self {
        Self::new(message.into(), Place::Rust(span))
    }

    /// A fault of a path where no file can be read.
    pub fn path(message: impl Into<String>) -> Self {
        Self::new(message.into(), Place::Path)
    }

    /// A fault of the file itself.
    pub fn file(message: impl Into<String>, line: usize, column: usize) -> Self {
        Self::new(message.into(), Place::File { line, column })
    }

    fn new(message: String, place: Place) -> Self {
        Self { message, place, help: Vec::new(), argument: None, several: None }
    }

    /// Adds a mark that explains the first one.
    #[must_use]
    pub fn also(mut self, extent: Extent, label: &str) -> Self {
        self.mark(extent, label, true);
        self
    }

    /// Adds a mark with the same label for each of several places. The first [`MOST_ALIKE`] of them are drawn.
    #[must_use]
    pub fn also_each(mut self, extents: &[Extent], label: &str) -> Self {
        for (index, extent) in extents.iter().enumerate() {
            self.mark(*extent, label, index < MOST_ALIKE);
        }
        self
    }

    /// Adds a mark, which may be only listed.
    pub fn mark(&mut self, extent: Extent, label: &str, is_drawn: bool) {
        if let Place::Sheet(marks) = &mut self.place {
            marks.push(Mark { extent, label: label.to_owned(), is_drawn });
        }
    }

    /// Says what several faults like it are called together, such as `names repeat`. Those that are called the
    /// same are reported as one.
    #[must_use]
    pub fn one_of(mut self, several: &str) -> Self {
        self.several = Some(several.into());
        self
    }

    /// Adds a line of help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Adds a line of help before the others. An argument that solves the problem comes before an edit of the document,
    /// which may belong to somebody else.
    #[must_use]
    pub fn help_first(mut self, help: impl Into<String>) -> Self {
        self.help.insert(0, help.into());
        self
    }

    /// Adds the argument of the attribute that led to the fault, for rustc to mark.
    #[must_use]
    pub fn because_of(mut self, argument: Span) -> Self {
        self.argument = Some(argument);
        self
    }

    /// Where the fault starts in the sheet; faults of the file come first.
    pub fn offset(&self) -> u64 {
        match &self.place {
            Place::Sheet(marks) if !marks.is_empty() => marks[0].extent.start as u64,
            _ => 0,
        }
    }
}

impl From<syn::Error> for Fault {
    fn from(error: syn::Error) -> Self {
        Self::rust(error.to_string(), error.span())
    }
}
