//! Faults as text for people, as rustc prints them.

use std::path::Path;

use httpcodes_generator::fault::contents::{Fault, Mark, Place};
use httpcodes_generator::fault::picture::push_marks;
use httpcodes_generator::fault::report;
use httpcodes_generator::source::{Extent, Origin, Source};
use proc_macro2::Span;

use crate::output;

/// The value of an option of the command line, which faults can mark like a document.
pub(crate) struct OptionValue {
    /// The option, such as `--arguments`.
    pub(crate) option: &'static str,
    pub(crate) source: Source,
    /// Whether spans are places in the value. Otherwise, faults mark all of it.
    has_spans: bool,
}

impl OptionValue {
    /// The arguments of the attribute. `option` is their name in faults.
    pub(crate) fn arguments(option: &'static str, value: &str) -> Self {
        Self::new(option, value, true)
    }

    /// The type of the codes.
    pub(crate) fn repr(value: &str) -> Self {
        Self::new("--repr", value, false)
    }

    fn new(option: &'static str, value: &str, has_spans: bool) -> Self {
        let mut source = Source::named(Path::new(option)).with_text(value.to_owned());
        if let Origin::File { shown, .. } = &mut source.origin {
            option.clone_into(shown);
        }
        Self { option, source, has_spans }
    }

    /// The place of a span in the value. Without a span, something is missing at the end of the value.
    fn extent(&self, span: Span) -> Extent {
        let end = self.source.text.len();
        let range = if self.has_spans { span.byte_range() } else { 0..end };
        if range.is_empty() || range.end > end { Extent { start: end, end } } else { Extent::of(range) }
    }
}

/// A fault with its places: marks in the document, or in the value of an option.
pub(crate) struct Located<'a> {
    pub(crate) fault: &'a Fault,
    /// What contains the marks.
    pub(crate) source: &'a Source,
    /// The option that contains the fault or led to it, and where in its value.
    pub(crate) option: Option<(&'a OptionValue, Extent)>,
}

impl<'a> Located<'a> {
    /// A fault of a document or of the value of an option.
    pub(crate) fn new(fault: &'a Fault, document: &'a Source, option: &'a OptionValue) -> Self {
        let (source, span) = match fault.place {
            Place::Rust(span) => (&option.source, Some(span)),
            Place::Sheet(_) | Place::Path | Place::File { .. } => (document, fault.argument),
        };
        Self { fault, source, option: span.map(|span| (option, option.extent(span))) }
    }

    /// Whether the fault is in the value of an option.
    pub(crate) fn is_in_option(&self) -> bool {
        matches!(self.fault.place, Place::Rust(_))
    }

    /// The marked places and their labels; the first mark is the culprit.
    pub(crate) fn marks(&self) -> Vec<Mark> {
        match (&self.fault.place, self.option) {
            (Place::Sheet(marks), _) => marks.iter().map(|mark| Mark { label: mark.label.clone(), ..*mark }).collect(),
            (Place::Rust(_), Some((_, extent))) => vec![Mark { extent, label: String::new(), is_drawn: true }],
            _ => Vec::new(),
        }
    }

    /// The fault as rustc would print it: the text that the macro draws and, if an argument led to it, that argument.
    pub(crate) fn drawn(&self) -> String {
        let Some((option, extent)) = self.option else {
            return format!("error: {}", report::draw(self.fault, Some(self.source)));
        };
        let mark = Mark { extent, label: String::new(), is_drawn: true };
        if !self.is_in_option() {
            let mut text = format!("error: {}", report::draw(self.fault, Some(self.source)));
            push_marks(&mut text, &[mark], &option.source, 1);
            return text;
        }
        let fault = Fault::sheet(self.fault.message.as_str(), extent, "");
        let fault = self.fault.help.iter().fold(fault, |fault, help| fault.help(help.as_str()));
        format!("error: {}", report::draw(&fault, Some(&option.source)))
    }
}

/// Prints faults on standard error: as many as the macro reports, and the number of all if there are more.
pub(crate) fn print(faults: &[Located<'_>], document: &Source) {
    for fault in faults.iter().take(report::MOST_FAULTS) {
        output::message(&fault.drawn());
    }
    if faults.len() > report::MOST_FAULTS {
        output::message(&format!("error: {}", report::too_many(faults.len(), document)));
    }
}
