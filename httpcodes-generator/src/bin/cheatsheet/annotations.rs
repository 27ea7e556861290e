//! Faults for machines: as JSON, and as the annotations of a GitHub workflow.

use std::path::MAIN_SEPARATOR_STR;

use httpcodes_generator::fault::contents::Place;
use httpcodes_generator::source::{Extent, Source};
use serde_json::{Map, Value, json};

use crate::drawing::Located;

/// A marked part of a text, from its first character to the one after its last.
struct Span {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl Span {
    fn of(extent: Extent, source: &Source) -> Self {
        let ((line, column), (end_line, end_column)) = (source.position(extent.start), source.position(extent.end));
        Self { line, column, end_line, end_column }
    }

    /// The part that a fault marks. A fault of the whole document is at its start.
    fn of_fault(fault: &Located<'_>) -> Self {
        match (&fault.fault.place, fault.marks().first()) {
            (Place::File { line, column }, _) => {
                Self { line: *line, column: *column, end_line: *line, end_column: *column }
            }
            (_, mark) => Self::of(mark.map_or(Extent::default(), |mark| mark.extent), fault.source),
        }
    }

    fn members(&self) -> Map<String, Value> {
        let Self { line, column, end_line, end_column } = self;
        let members = [("line", line), ("column", column), ("end_line", end_line), ("end_column", end_column)];
        members.into_iter().map(|(name, number)| (name.to_owned(), json!(number))).collect()
    }
}

/// A fault as a JSON object on one line.
pub(crate) fn json(fault: &Located<'_>, path: &str) -> String {
    let marks = fault.marks();
    let (first, others) = (marks.first(), marks.get(1..).unwrap_or_default());
    let mut object = Span::of_fault(fault).members();
    let notes: Vec<Value> = others
        .iter()
        .map(|mark| {
            let mut note = Span::of(mark.extent, fault.source).members();
            note.insert("label".to_owned(), json!(mark.label));
            Value::Object(note)
        })
        .collect();
    let members = [
        ("file", if fault.is_in_option() { Value::Null } else { json!(path) }),
        ("option", json!(fault.option.map(|(option, _)| option.option))),
        ("message", json!(fault.fault.message)),
        ("label", json!(first.map_or("", |mark| mark.label.as_str()))),
        ("help", json!(fault.fault.help)),
        ("notes", Value::Array(notes)),
        ("snippet", json!(first.map(|mark| snippet(mark.extent, fault.source)))),
        ("rendered", json!(fault.drawn())),
    ];
    object.extend(members.into_iter().map(|(name, value)| (name.to_owned(), value)));
    Value::Object(object).to_string()
}

/// The lines that an extent marks.
fn snippet(extent: Extent, source: &Source) -> &str {
    let last = extent.end.saturating_sub(1).max(extent.start);
    let start = source.line(source.line_of(extent.start)).start;
    let end = source.line(source.line_of(last)).end;
    Extent { start, end: end.max(start) }.in_text(&source.text)
}

/// A fault as the workflow command that makes GitHub show an annotation.
///
/// See *Workflow commands for GitHub Actions* in GitHub's documentation. The escapes are those of `@actions/core`.
pub(crate) fn github(fault: &Located<'_>, path: &str) -> String {
    let mut properties = Vec::new();
    if !fault.is_in_option() {
        properties.push(format!("file={}", property(&path.replace(MAIN_SEPARATOR_STR, "/"))));
        let Span { line, column, end_line, end_column } = Span::of_fault(fault);
        properties.push(format!("line={line},endLine={end_line},col={column},endColumn={end_column}"));
    }
    properties.push(format!("title={}", property(&fault.fault.message)));
    let label = fault.marks().into_iter().next().map(|mark| mark.label).filter(|label| !label.is_empty());
    let helps = fault.fault.help.iter().map(|help| format!("help: {help}"));
    let mut lines: Vec<String> = label.into_iter().chain(helps).collect();
    if lines.is_empty() {
        // GitHub shows no annotation without a message.
        lines.push(fault.fault.message.clone());
    }
    format!("::error {}::{}", properties.join(","), data(&lines.join("\n")))
}

/// A message, escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, escaped.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
