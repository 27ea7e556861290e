//! Tables that are written as HTML, which a page shows like the tables that are read. A row with as many cells as the
//! sheet's rows and a code in the same place is a fault.

use crate::document::contents::{BlockKind, Document};
use crate::document::source::Extent;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::sheet::likeness::Pattern;
use crate::sheet::runs::comments;
use crate::sheet::selection::Selection;

/// Checks that no HTML in the selected part of the document contains a row of the sheet. Each block has at most one
/// fault.
pub fn check(document: &Document, text: &str, selection: &Selection<'_>, pattern: &Pattern<'_>, faults: &Faults) {
    let comments = comments(document, text);
    let is_shown = |row: &Extent| {
        let next = comments.partition_point(|comment| comment.end <= row.start);
        comments.get(next).is_none_or(|comment| comment.start > row.start)
    };
    let is_row = |row: &Extent| {
        let cells = parts(row.in_text(text), &["td", "th"]).map(|cell| {
            let cell = cell.moved_by(row.start).in_text(text);
            cell.split_once('>').map_or("", |(_, content)| content)
        });
        is_shown(row) && pattern.is_row(&cells.collect::<Vec<_>>())
    };
    for block in document.blocks.iter().filter(|block| selection.extent.contains(block.extent.start)) {
        let html = if block.kind == BlockKind::Html { block.extent } else { continue };
        if let Some(row) = parts(html.in_text(text), &["tr"]).map(|row| row.moved_by(html.start)).find(is_row) {
            let end = row.in_text(text).find(['\n', '\r']).map_or(row.end, |length| row.start + length);
            let fault = Fault::sheet("a table inside HTML is read as HTML", Extent { end, ..row }, "not read as a row");
            let fault = fault.help("write the row in Markdown");
            faults
                .add(fault.help(
                    "if it is not a row of the sheet, name the heading of the sheet's tables: `section = \"…\"`",
                ));
        }
    }
}

/// The parts of HTML that start at the opening tags of one of the elements, each up to the next.
fn parts(html: &str, names: &[&str]) -> impl Iterator<Item = Extent> {
    let is_tag = |at: usize| {
        let tag = &html[at + 1..];
        let end = tag.find(|end: char| !end.is_ascii_alphabetic()).unwrap_or(tag.len());
        names.iter().any(|name| tag[..end].eq_ignore_ascii_case(name))
    };
    let starts: Vec<usize> = html.match_indices('<').map(|(at, _)| at).filter(|at| is_tag(*at)).collect();
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([html.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| Extent { start, end })
}
