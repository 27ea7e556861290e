//! The lines of a document outside tables, in runs. A run has no blank line in it, and all its lines are in one block.

use crate::document::contents::{Block, BlockKind, Document};
use crate::document::grammar::UNSEEN;
use crate::order::first_ones;
use crate::source::{Extent, lines};

/// A run of lines.
pub struct Run {
    /// The block that the lines are in; `None` for running text.
    pub block: Option<Block>,
    /// The lines, at least one, without the marks of block quotes, comments and white space around them.
    pub lines: Vec<Extent>,
}

impl Run {
    /// Whether the lines are indented code.
    pub fn is_code(&self) -> bool {
        matches!(self.block, Some(Block { kind: BlockKind::Indented, .. }))
    }
}

/// The runs in a part of the document. Tables, fenced code, front matter and comments are left out.
pub fn runs(document: &Document, text: &str, part: Extent) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut goes_on = false;
    for line in lines(part.in_text(text)) {
        let content = content(text, line.moved_by(part.start), &document.comments);
        // A block may start after the mark of a list, but it contains the rest of the line.
        let block = if content.is_empty() { None } else { block_at(document, content.end - 1) };
        let is_out = matches!(block, Some(Block { kind: BlockKind::Settled | BlockKind::Fenced { .. }, .. }));
        if content.is_empty() || is_out {
            goes_on = false;
            continue;
        }
        match runs.last_mut() {
            Some(run) if goes_on && run.block == block => run.lines.push(content),
            _ => runs.push(Run { block, lines: vec![content] }),
        }
        goes_on = true;
    }
    runs
}

/// The line without the marks of block quotes, comments and white space around it.
fn content(text: &str, line: Extent, comments: &[Extent]) -> Extent {
    let mut line = line.trimmed(text);
    loop {
        let before = line;
        let inside = line.in_text(text);
        line.start += inside.len() - inside.trim_start_matches(UNSEEN).len();
        if line.in_text(text).starts_with('>') {
            line = Extent { start: line.start + 1, ..line }.trimmed(text);
        }
        if let Some(comment) = comment_at(comments, line.start) {
            line = Extent { start: comment.end.min(line.end), ..line }.trimmed(text);
        }
        if line == before {
            return line;
        }
    }
}

/// The block with the byte at `offset`.
fn block_at(document: &Document, offset: usize) -> Option<Block> {
    let count = first_ones(document.blocks.len(), &|index| document.blocks[index].extent.start <= offset);
    let block = document.blocks[count.checked_sub(1)?];
    block.extent.contains(offset).then_some(block)
}

/// The comment with the byte at `offset`, among all comments of a document.
pub fn comment_at(comments: &[Extent], offset: usize) -> Option<Extent> {
    let comment = *comments.get(first_ones(comments.len(), &|index| comments[index].end <= offset))?;
    comment.contains(offset).then_some(comment)
}
