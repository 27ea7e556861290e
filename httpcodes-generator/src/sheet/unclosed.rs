//! Code and comments that are not closed, and the rows in them.
//!
//! A fence of tildes with three backticks at its end, or a comment with `-- >` at its end, continues to the end of the
//! document, or to the end of the next one. The input is the document, the output is a fault for each of them that
//! contains a row.

use crate::document::contents::{BlockKind, Document};
use crate::document::grammar::behind_containers;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::sheet::likeness::Pattern;
use crate::sheet::selection::Selection;
use crate::source::{Extent, lines};

/// Checks that no row is in code or in a comment by mistake.
pub fn check(document: &Document, text: &str, selection: &Selection<'_>, pattern: &Pattern<'_>, faults: &Faults) {
    let rows = Rows { text, pattern };
    let mut before = None;
    for block in &document.blocks {
        let BlockKind::Fenced { is_closed } = block.kind else { continue };
        if selection.extent.contains(block.extent.start) {
            faults.ok(rows.check_code(block.extent, is_closed, before));
            before = Some(block.extent);
        }
    }
    for comment in &document.comments {
        if selection.extent.contains(comment.start) {
            faults.ok(rows.check_comment(*comment));
        }
    }
}

/// Finds rows.
struct Rows<'a> {
    text: &'a str,
    pattern: &'a Pattern<'a>,
}

impl Rows<'_> {
    fn lines(&self, part: Extent) -> impl Iterator<Item = Extent> {
        lines(part.in_text(self.text)).map(move |line| line.moved_by(part.start).trimmed(self.text))
    }

    fn first_line(&self, part: Extent) -> Extent {
        self.lines(part).next().unwrap_or(part)
    }

    fn first_row(&self, part: Extent) -> Option<Extent> {
        self.lines(part).find(|line| self.pattern.likeness(line.in_text(self.text)).is_some())
    }

    /// Checks a fenced code block; `before` is the one before it.
    fn check_code(&self, code: Extent, is_closed: bool, before: Option<Extent>) -> Result<(), Fault> {
        // A fence with text after it does not close the code, and does not start another block inside it.
        let next = if is_closed {
            self.find_fence(code, &|fence, found, info| found.starts_with(fence) && !info.is_empty())
        } else {
            None
        };
        let end = match next {
            Some(next) => next.start,
            None if is_closed => return Ok(()),
            None => code.end,
        };
        if let Some(fault) = self.in_code(Extent { end, ..code }) {
            return Err(fault.also_each(next.as_slice(), "this does not start another one"));
        }
        // The fence that is meant to start this code may have closed the code before it.
        if let (Some(before), false) = (before, is_closed) {
            if let Some(fault) = self.in_code(before) {
                return Err(fault.also(self.first_line(code), "this one is not closed"));
            }
        }
        Ok(())
    }

    /// The fault of the code if there is a row in it.
    fn in_code(&self, code: Extent) -> Option<Fault> {
        let opening = self.first_line(code);
        let body = Extent { start: opening.end, ..code };
        let other = self
            .find_fence(code, &|fence, found, info| found.len() >= 3 && !found.starts_with(fence) && info.is_empty());
        let mut row = None;
        if let Some(other) = other {
            row = self.first_row(Extent { start: other.end, ..body });
        }
        if row.is_none() {
            row = self.first_row(body);
        }
        let (fence, _) = fence_of(opening.in_text(self.text));
        let fault = Fault::sheet("a row is inside a code block that is not closed", row?, "read as code");
        let fault = fault.also(opening, "the code block starts here");
        let fault = fault.also_each(other.as_slice(), "this does not close it");
        // Without quotation marks, which would run together with a fence of backticks.
        Some(fault.help(format!("close the code block with a line that contains only {fence}")))
    }

    /// The first fence below the code's own for which `is_sought` is true. It receives the code's fence, the other
    /// fence, and the text after that.
    fn find_fence(&self, code: Extent, is_sought: &dyn Fn(&str, &str, &str) -> bool) -> Option<Extent> {
        let opening = self.first_line(code);
        let (fence, _) = fence_of(opening.in_text(self.text));
        for line in self.lines(Extent { start: opening.end, ..code }) {
            let line = Extent { start: line.start + behind_containers(line.in_text(self.text)), ..line };
            let (found, info) = fence_of(line.in_text(self.text));
            if !found.is_empty() && !info.contains('`') && is_sought(fence, found, info) {
                return Some(line);
            }
        }
        None
    }

    fn check_comment(&self, comment: Extent) -> Result<(), Fault> {
        let body = Extent { start: comment.start + "<!--".len(), ..comment };
        let is_closed = comment.in_text(self.text).ends_with("-->");
        let next = if is_closed { self.find(body, "<!--") } else { None };
        let end = match next {
            Some(next) => next.start,
            None if is_closed => return Ok(()),
            None => comment.end,
        };
        let Some(row) = self.first_row(Extent { end, ..body }) else { return Ok(()) };
        let fault = Fault::sheet("a row is inside a comment that is not closed", row, "read as a comment");
        let fault = fault.also(Extent { end: body.start, ..comment }, "the comment starts here");
        let before = Extent { end: row.start, ..body };
        let other = self.find(before, "-- >").or(self.find(before, "\u{2013}>")).or(self.find(before, "\u{2014}>"));
        let fault = fault.also_each(other.as_slice(), "this does not close it");
        let fault = fault.also_each(next.as_slice(), "this does not start another one");
        Err(fault.help("close the comment with `-->`"))
    }

    fn find(&self, part: Extent, sought: &str) -> Option<Extent> {
        let start = part.start + part.in_text(self.text).find(sought)?;
        Some(Extent { start, end: start + sought.len() })
    }
}

/// The backticks or tildes at the start of a line, and the text after them.
fn fence_of(line: &str) -> (&str, &str) {
    let rest = match line.chars().next() {
        Some(first @ ('`' | '~')) => line.trim_start_matches(first),
        _ => line,
    };
    (&line[..line.len() - rest.len()], rest.trim())
}
