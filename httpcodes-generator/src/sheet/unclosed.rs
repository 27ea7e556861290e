//! Code and comments that are not closed, and the rows in them.
//!
//! A fence of tildes with three backticks at its end, or a comment with `-- >` at its end, continues to the end of the
//! document, or to the end of the next one. The input is the document, the output is a fault for each of them that
//! contains a row.

use crate::document::contents::{BlockKind, Document};
use crate::document::grammar::behind_containers;
use crate::document::source::{Extent, lines};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::sheet::likeness::Pattern;
use crate::sheet::runs::comments;
use crate::sheet::selection::Selection;

/// Checks that no row is in code or in a comment by mistake.
pub fn check(document: &Document, text: &str, selection: &Selection<'_>, pattern: &Pattern<'_>, faults: &Faults) {
    let rows = Rows { text, pattern };
    let mut before = None;
    for block in document.blocks.iter().filter(|block| selection.extent.contains(block.extent.start)) {
        if let BlockKind::Fenced { is_closed } = block.kind {
            faults.ok(rows.check_code(block.extent, is_closed, before));
            before = Some(block.extent);
        }
    }
    for comment in comments(document, text).into_iter().filter(|comment| selection.extent.contains(comment.start)) {
        faults.ok(rows.check_comment(comment));
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
            self.find_fence(code, |fence, found, info| found.starts_with(fence) && !info.is_empty())
        } else {
            None
        };
        if is_closed && next.is_none() {
            return Ok(());
        }
        if let Some(fault) = self.in_code(Extent { end: next.map_or(code.end, |next| next.start), ..code }) {
            return Err(next
                .into_iter()
                .fold(fault, |fault, next| fault.also(next, "this does not start another one")));
        }
        // The fence that is meant to start this code may have closed the code before it.
        let fault = before.filter(|_| !is_closed).and_then(|before| self.in_code(before));
        fault.map_or(Ok(()), |fault| Err(fault.also(self.first_line(code), "this one is not closed")))
    }

    /// The fault of the code if there is a row in it.
    fn in_code(&self, code: Extent) -> Option<Fault> {
        let opening = self.first_line(code);
        let body = Extent { start: opening.end, ..code };
        let other = self
            .find_fence(code, |fence, found, info| found.len() >= 3 && !found.starts_with(fence) && info.is_empty());
        let below = other.and_then(|other| self.first_row(Extent { start: other.end, ..body }));
        let row = below.or_else(|| self.first_row(body))?;
        let (fence, _) = fence_of(opening.in_text(self.text));
        let fault = Fault::sheet("a row is inside a code block that is not closed", row, "read as code");
        let fault = fault.also(opening, "the code block starts here");
        let fault = other.into_iter().fold(fault, |fault, other| fault.also(other, "this does not close it"));
        // Without quotation marks, which would run together with a fence of backticks.
        Some(fault.help(format!("close the code block with a line that contains only {fence}")))
    }

    /// The first fence below the code's own for which `is_sought` is true. It receives the code's fence, the other
    /// fence, and the text after that.
    fn find_fence(&self, code: Extent, is_sought: impl Fn(&str, &str, &str) -> bool) -> Option<Extent> {
        let opening = self.first_line(code);
        let (fence, _) = fence_of(opening.in_text(self.text));
        let contents = self
            .lines(Extent { start: opening.end, ..code })
            .map(|line| Extent { start: line.start + behind_containers(line.in_text(self.text)), ..line });
        contents.into_iter().find(|line| {
            let (found, info) = fence_of(line.in_text(self.text));
            !found.is_empty() && !info.contains('`') && is_sought(fence, found, info)
        })
    }

    fn check_comment(&self, comment: Extent) -> Result<(), Fault> {
        let body = Extent { start: comment.start + "<!--".len(), ..comment };
        let is_closed = comment.in_text(self.text).ends_with("-->");
        let find = |part: Extent, sought: &str| {
            let at = part.in_text(self.text).find(sought)?;
            Some(Extent { start: at, end: at + sought.len() }.moved_by(part.start))
        };
        let next = if is_closed { find(body, "<!--") } else { None };
        if is_closed && next.is_none() {
            return Ok(());
        }
        let Some(row) = self.first_row(Extent { end: next.map_or(comment.end, |next| next.start), ..body }) else {
            return Ok(());
        };
        let fault = Fault::sheet("a row is inside a comment that is not closed", row, "read as a comment");
        let fault = fault.also(Extent { end: body.start, ..comment }, "the comment starts here");
        let before = Extent { end: row.start, ..body };
        let other = ["-- >", "\u{2013}>", "\u{2014}>"].iter().find_map(|other| find(before, other));
        let fault = other.into_iter().fold(fault, |fault, other| fault.also(other, "this does not close it"));
        let fault = next.into_iter().fold(fault, |fault, next| fault.also(next, "this does not start another one"));
        Err(fault.help("close the comment with `-->`"))
    }
}

/// The backticks or tildes at the start of a line, and the text after them.
fn fence_of(line: &str) -> (&str, &str) {
    let first = line.chars().next().filter(|first| "`~".contains(*first));
    let rest = first.map_or(line, |first| line.trim_start_matches(first));
    (&line[..line.len() - rest.len()], rest.trim())
}
