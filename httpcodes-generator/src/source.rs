//! The text of a sheet: its lines, and the line and column of each byte.

use std::ops::Range;
use std::path::{Component, Path, PathBuf};

use proc_macro2::Span;

use crate::order::first_ones;
use crate::strings::LINE_END;

/// A range of bytes in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Extent {
    /// The bytes of a range.
    pub fn of(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }

    /// The bytes as a range.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// The number of bytes.
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether there are no bytes.
    pub fn is_empty(self) -> bool {
        self.range().is_empty()
    }

    /// Whether the byte at `offset` is among them.
    pub fn contains(self, offset: usize) -> bool {
        self.range().contains(&offset)
    }

    /// The part of `text` that the extent covers.
    pub fn in_text(self, text: &str) -> &str {
        &text[self.range()]
    }

    /// The extent without the white space at both ends of it.
    #[must_use]
    pub fn trimmed(self, text: &str) -> Self {
        let inside = self.in_text(text);
        let start = self.start + (inside.len() - inside.trim_start().len());
        Self { start, end: start + inside.trim().len() }
    }

    /// The extent of the same bytes in a text with `bytes` more bytes before them.
    #[must_use]
    pub fn moved_by(self, bytes: usize) -> Self {
        Self { start: self.start + bytes, end: self.end + bytes }
    }
}

/// A change of a text.
#[derive(Clone, Debug)]
pub struct Edit {
    /// What is replaced.
    pub extent: Extent,
    /// What is there instead.
    pub text: String,
}

/// The text of a sheet.
pub struct Source {
    /// Where it is.
    pub origin: Origin,
    /// What it says.
    pub text: String,
    /// The offset of each line.
    lines: Vec<usize>,
}

/// Where a sheet is.
pub enum Origin {
    /// In a file.
    File {
        /// The paths that rustc tracks: the file, and the links that led to it. They are absolute, since rustc takes
        /// relative paths from the folder of the Rust file.
        tracked: Vec<String>,
        /// The path as faults show it: relative to the folder that rustc runs in, usually the workspace's.
        shown: String,
        /// Where the attribute names it.
        span: Span,
    },
    /// In the documentation of the enum.
    Comment {
        /// Where the lines are.
        lines: Vec<Line>,
        /// Where the name of the enum is.
        span: Span,
    },
}

/// Where a line of a comment is.
pub struct Line {
    /// The comment, which has several lines if it is a block.
    pub span: Span,
    /// How many lines of the comment come before.
    pub before: usize,
    /// How many lines come before the last one of the comment.
    pub before_last: usize,
}

impl Line {
    /// The number, from 1, of the line in the Rust source, if the compiler provides it. With escapes, several lines may
    /// be on one line of the source.
    fn number(&self) -> Option<usize> {
        let start = self.span.start().line;
        let is_spread = self.before_last > 0 && self.span.end().line == start + self.before_last;
        match start {
            0 => None,
            _ if is_spread => Some(start + self.before),
            _ => Some(start),
        }
    }
}

impl Source {
    /// A file of which only the path is known so far.
    pub fn named(path: &Path) -> Self {
        let folder = std::env::current_dir().unwrap_or_default();
        let path = absolute(path);
        let shown = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
        let origin = Origin::File { tracked: vec![path.display().to_string()], shown, span: Span::call_site() };
        Self { origin, text: String::new(), lines: vec![0] }
    }

    /// The same file, which the attribute names at `place`.
    #[must_use]
    pub fn named_at(mut self, place: Span) -> Self {
        let (Origin::File { span, .. } | Origin::Comment { span, .. }) = &mut self.origin;
        *span = place;
        self
    }

    /// The same file, with the links that led to it.
    #[must_use]
    pub fn reached_by(mut self, links: &[PathBuf]) -> Self {
        if let Origin::File { tracked, .. } = &mut self.origin {
            for link in links {
                tracked.push(absolute(link).display().to_string());
            }
        }
        self
    }

    /// The same source with its text.
    #[must_use]
    pub fn with_text(mut self, text: String) -> Self {
        self.lines.clear();
        for line in lines(&text) {
            self.lines.push(line.start);
        }
        if text.is_empty() || text.ends_with(LINE_END) {
            self.lines.push(text.len());
        }
        self.text = text;
        self
    }

    /// The documentation of an enum: its text, the places of its lines, and the place of the enum's name.
    pub fn in_comment(text: String, lines: Vec<Line>, span: Span) -> Self {
        let origin = Origin::Comment { lines, span };
        Self { origin, text: String::new(), lines: Vec::new() }.with_text(text)
    }

    /// Whether the sheet is in the documentation of its enum.
    pub fn is_comment(&self) -> bool {
        matches!(self.origin, Origin::Comment { .. })
    }

    /// Whether it is a file of MDX.
    pub fn is_mdx(&self) -> bool {
        match &self.origin {
            Origin::File { shown, .. } => {
                Path::new(shown).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("mdx"))
            }
            Origin::Comment { .. } => false,
        }
    }

    /// Where the sheet as a whole is in the Rust source: the path in the attribute, or the name of the enum.
    pub fn span(&self) -> Span {
        let (Origin::File { span, .. } | Origin::Comment { span, .. }) = &self.origin;
        *span
    }

    /// Where in the Rust source the byte at `offset` is: its line in a comment or, for a file, the path in the
    /// attribute.
    pub fn span_at(&self, offset: usize) -> Span {
        match &self.origin {
            Origin::File { span, .. } => *span,
            Origin::Comment { lines, span } => match lines.get(self.line_of(offset) - 1) {
                Some(line) => line.span,
                None => *span,
            },
        }
    }

    /// The number of a line as it is shown to people, if it is known.
    pub fn shown_number(&self, line: usize) -> Option<usize> {
        match &self.origin {
            Origin::File { .. } => Some(line),
            Origin::Comment { lines, .. } => lines.get(line - 1)?.number(),
        }
    }

    /// The number, from 1, of the line with the byte at `offset`.
    pub fn line_of(&self, offset: usize) -> usize {
        first_ones(self.lines.len(), &|index| self.lines[index] <= offset)
    }

    /// Line and column, both from 1, the column in characters, of the byte at `offset`.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.line_of(offset);
        let start = self.line(line).start;
        let before = self.text.get(start..offset).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// The line with that number, from 1, without its end.
    pub fn line(&self, number: usize) -> Extent {
        let start = self.lines[number - 1];
        let end = *self.lines.get(number).unwrap_or(&self.text.len());
        let line = &self.text[start..end];
        let end = start + line.trim_end_matches(LINE_END).len();
        // A byte-order mark is not text; further down the same character is a space without width.
        let start = if start == 0 && line.starts_with('\u{feff}') { 3 } else { start };
        Extent { start, end: end.max(start) }
    }
}

fn absolute(path: &Path) -> PathBuf {
    // This fails if there is no current folder, or if the path is empty.
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// The absolute path that a path leads to. It contains `..` only after a link.
pub fn resolved(path: &Path) -> PathBuf {
    let mut resolved = PathBuf::new();
    for component in absolute(path).components() {
        if matches!(component, Component::ParentDir) && !resolved.is_symlink() {
            resolved.pop();
        } else {
            resolved.push(component);
        }
    }
    resolved
}

/// The lines of a text, each with its end: a line feed, a carriage return or both, as in Markdown.
pub fn lines(text: &str) -> impl Iterator<Item = Extent> {
    let has_returns = text.contains('\r');
    let (mut start, mut feed) = (0, 0);
    std::iter::from_fn(move || {
        if start == text.len() {
            return None;
        }
        // Search for it only once, no matter how many carriage returns come before it.
        if feed == start {
            feed = match text[start..].find('\n') {
                Some(at) => start + at + 1,
                None => text.len(),
            };
        }
        let mut end = feed;
        // Search for one of them at a time, because a search for either would look at every character.
        let returned = if has_returns { text[start..feed].find('\r') } else { None };
        match returned {
            Some(at) if !text[start + at..].starts_with("\r\n") => end = start + at + 1,
            _ => {}
        }
        let line = Extent { start, end };
        start = end;
        Some(line)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::named(Path::new("docs/codes.md")).with_text(text.to_owned())
    }

    #[test]
    fn lines_and_columns_start_at_one_and_count_characters() {
        let source = source("# é\n| 없 | x |\r\n");
        assert_eq!(source.position(0), (1, 1));
        assert_eq!(source.position(source.text.find('x').unwrap()), (2, 7));
        assert_eq!(source.line(2).in_text(&source.text), "| 없 | x |");
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let source = source("\u{feff}| a |\n");
        assert_eq!(source.position(3), (1, 1));
        assert_eq!(source.position(5), (1, 3));
    }

    #[test]
    fn the_same_character_further_down_is_text() {
        let source = source("a\n\u{feff}| a |\n");
        assert_eq!(source.position(2), (2, 1));
        assert_eq!(source.position(5), (2, 2));
    }

    #[test]
    fn a_carriage_return_ends_a_line_with_a_line_feed_and_without() {
        let source = source("a\rb\r\nc\n\rd");
        assert_eq!(
            (1..=5).map(|number| source.line(number).in_text(&source.text)).collect::<Vec<_>>(),
            ["a", "b", "c", "", "d"]
        );
        assert_eq!(source.position(source.text.len()), (5, 2));
    }

    #[test]
    fn the_end_of_the_text_has_a_position() {
        assert_eq!(source("a\n").position(2), (2, 1));
        assert_eq!(source("").position(0), (1, 1));
    }

    #[test]
    fn an_extent_is_trimmed_to_what_stands_in_it() {
        let text = "| a b |";
        let trimmed = |start, end| Extent { start, end }.trimmed(text);
        assert_eq!(trimmed(1, 6), Extent { start: 2, end: 5 });
        assert_eq!(trimmed(2, 5).in_text(text), "a b");
        assert!(trimmed(5, 6).is_empty());
    }
}
