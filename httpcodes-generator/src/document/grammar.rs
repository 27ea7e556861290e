//! The grammar of table lines in GFM, also for lines outside tables: where a line is split into cells, what a delimiter
//! row is, and which characters are invisible.

use crate::strings::{Characters, DIGIT, LINE_END, SPACE};

/// What is invisible but not white space.
pub const UNSEEN: Characters = is_unseen;

/// Where GFM splits a row: at every `|` that is not escaped by a backslash, even in code spans.
pub fn pipes(row: &str) -> Vec<usize> {
    let (mut pipes, mut is_escaped) = (Vec::new(), false);
    for (at, byte) in row.bytes().enumerate() {
        if byte == b'|' && !is_escaped {
            pipes.push(at);
        }
        // Any number of backslashes escapes a pipe.
        is_escaped = byte == b'\\';
    }
    pipes
}

/// The cells of a line, without the white space around them.
pub fn cells(line: &str) -> Vec<&str> {
    let (mut cells, mut ends) = (Vec::new(), pipes(line));
    ends.push(line.len());
    let mut start = 0;
    for &at in &ends {
        let cell = line[start..at].trim();
        // There is a cell before the first pipe and after the last one only if there is text.
        if !cell.is_empty() || (start > 0 && at < line.len()) {
            cells.push(cell);
        }
        start = (at + 1).min(line.len());
    }
    cells
}

/// Whether a line is a delimiter row: `| --- | ---: |`. A single cell with a colon needs no pipe.
pub fn is_delimiter(line: &str) -> bool {
    let cells = cells(line);
    for cell in &cells {
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        if dashes.is_empty() || !dashes.trim_start_matches('-').is_empty() {
            return false;
        }
    }
    (line.contains('|') || line.contains(':')) && !cells.is_empty()
}

/// Whether the character is invisible but not white space.
pub fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The part of its line that is before the byte at `offset`.
pub fn before_in_line(text: &str, offset: usize) -> &str {
    let start = match text[..offset].rfind(LINE_END) {
        Some(end) => end + 1,
        None => 0,
    };
    let line = &text[start..offset];
    // A byte-order mark is not part of the first line.
    if start == 0 { line.strip_prefix('\u{feff}').unwrap_or(line) } else { line }
}

/// The column, from 0, of the byte at `offset`. A tab extends to the next multiple of four.
pub fn column(text: &str, offset: usize) -> usize {
    let mut column = 0;
    for character in before_in_line(text, offset).chars() {
        column = if character == '\t' { column / 4 * 4 + 4 } else { column + 1 };
    }
    column
}

/// Where the content of a line starts, after its indentation and the marks of block quotes and lists.
pub fn behind_containers(line: &str) -> usize {
    let mut content = line;
    loop {
        content = content.trim_start_matches(SPACE);
        let Some(inside) = content.strip_prefix('>').or_else(|| behind_list_mark(content)) else {
            return line.len() - content.len();
        };
        content = inside;
    }
}

const BULLET: Characters = |character| matches!(character, '-' | '+' | '*');
const BEHIND_NUMBER: Characters = |character| matches!(character, '.' | ')');

/// What follows the mark of a list: `-`, `+`, `*`, `1.` or `1)`, and a blank.
pub fn behind_list_mark(line: &str) -> Option<&str> {
    let number = line.trim_start_matches(DIGIT);
    let content = match line.len() - number.len() {
        0 => line.strip_prefix(BULLET),
        1..10 => number.strip_prefix(BEHIND_NUMBER),
        _ => None,
    }?;
    if content.starts_with(SPACE) { Some(content) } else { None }
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
