//! Tables that are written as HTML, which a page shows like the tables that are read. A row with as many cells as the
//! sheet's rows and a code in the same place is a fault.

use crate::document::contents::{BlockKind, Document};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::sheet::likeness::Pattern;
use crate::sheet::runs::comment_at;
use crate::sheet::selection::Selection;
use crate::source::Extent;
use crate::strings::LINE_END;

/// Checks that no HTML in the selected part of the document contains a row of the sheet. Each block has at most one
/// fault.
pub fn check(document: &Document, text: &str, selection: &Selection<'_>, pattern: &Pattern<'_>, faults: &Faults) {
    for block in &document.blocks {
        if block.kind != BlockKind::Html || !selection.extent.contains(block.extent.start) {
            continue;
        }
        for &row in &parts(block.extent, text, &["tr"]) {
            if comment_at(&document.comments, row.start).is_none() && pattern.is_row(&cells(row, text)) {
                faults.add(not_read(row, text));
                break;
            }
        }
    }
}

fn not_read(row: Extent, text: &str) -> Fault {
    let end = match row.in_text(text).find(LINE_END) {
        Some(length) => row.start + length,
        None => row.end,
    };
    Fault::sheet("a table inside HTML is read as HTML", Extent { end, ..row }, "not read as a row")
        .help("if it is not a row of the sheet, name the heading of the sheet's tables: `section = \"…\"`")
        .help("if it is a row of the sheet, write it in Markdown")
}

/// The contents of the cells of a row.
fn cells(row: Extent, text: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    for &cell in &parts(row, text, &["td", "th"]) {
        let content = cell.in_text(text).split_once('>');
        cells.push(if let Some((_, content)) = content { content } else { "" });
    }
    cells
}

/// The parts of HTML that start at the opening tags of one of the elements, each up to the next.
fn parts(html: Extent, text: &str, names: &[&str]) -> Vec<Extent> {
    let mut parts: Vec<Extent> = Vec::new();
    let mut behind = html.start;
    while let Some(distance) = text[behind..html.end].find('<') {
        let start = behind + distance;
        behind = start + 1;
        if is_one_of(names, &text[behind..html.end]) {
            if let Some(last) = parts.last_mut() {
                last.end = start;
            }
            parts.push(Extent { start, end: html.end });
        }
    }
    parts
}

/// Whether a tag, given without its `<`, is that of one of the elements.
fn is_one_of(names: &[&str], tag: &str) -> bool {
    for name in names {
        if let Some((start, rest)) = tag.split_at_checked(name.len()) {
            let goes_on = rest.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
            if start.eq_ignore_ascii_case(name) && !goes_on {
                return true;
            }
        }
    }
    false
}
