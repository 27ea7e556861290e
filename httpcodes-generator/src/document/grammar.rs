//! The grammar of GFM's table lines, for lines that are not in a table as well: where a line is cut into cells, what a
//! delimiter row is, and which characters nobody sees.

use std::borrow::Cow;

use crate::document::source::lines;

/// Where GFM cuts a row: at every `|` that no backslash escapes, even in code spans.
pub fn pipes(row: &str) -> impl Iterator<Item = usize> {
    let mut is_escaped = false;
    row.bytes().enumerate().filter_map(move |(at, byte)| {
        let cuts = byte == b'|' && !is_escaped;
        // Any number of backslashes escapes a pipe.
        is_escaped = byte == b'\\';
        cuts.then_some(at)
    })
}

/// The cells of a line, without the white space around them.
pub fn cells(line: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    let mut start = 0;
    for at in pipes(line).chain([line.len()]) {
        let cell = line[start..at].trim();
        // Before the first pipe and after the last one there is a cell only if there is text.
        if !cell.is_empty() || (start > 0 && at < line.len()) {
            cells.push(cell);
        }
        start = (at + 1).min(line.len());
    }
    cells
}

/// Whether a line is a delimiter row: `| --- | ---: |`.
pub fn is_delimiter(line: &str) -> bool {
    let cells = cells(line);
    line.contains('|')
        && !cells.is_empty()
        && cells.iter().all(|cell| {
            let dashes = cell.strip_prefix(':').unwrap_or(cell);
            let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
            !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
        })
}

/// Whether the character is invisible, though it is not white space.
pub fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// The text with spaces for the tabs in delimiter rows, which GFM allows and pulldown-cmark does not; every byte keeps
/// its place.
pub fn without_tabs_in_delimiters(text: &str) -> Cow<'_, str> {
    let is_delimiter_row = |row: &str| row.contains('\t') && row.bytes().all(|byte| b"|:- \t".contains(&byte));
    if !text.contains('\t') || !lines(text).any(|line| is_delimiter_row(line.in_text(text).trim())) {
        return Cow::Borrowed(text);
    }
    let mut replaced = String::with_capacity(text.len());
    for line in lines(text) {
        let line = line.in_text(text);
        if is_delimiter_row(line.trim()) {
            // A tab before the row counts as indentation.
            let (indentation, row) = line.split_at(line.len() - line.trim_start().len());
            replaced += indentation;
            replaced += &row.replace('\t', " ");
        } else {
            replaced += line;
        }
    }
    Cow::Owned(replaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_between_pipes_may_be_empty_and_those_around_them_may_not() {
        for (line, expected) in [
            ("| a || b |", &["a", "", "b"][..]),
            ("a | | b", &["a", "", "b"]),
            ("| a | b", &["a", "b"]),
            ("a | b |  ", &["a", "b"]),
            ("||", &[""]),
            ("a", &["a"]),
            ("", &[]),
        ] {
            assert_eq!(cells(line), expected, "{line}");
        }
    }
}
