//! Draws the lines of a sheet that a fault marks, with the marks below them.

use crate::fault::contents::Mark;
use crate::order::ascending;
use crate::source::{Extent, Origin, Source};

/// How many columns of a line are shown.
const WIDTH: usize = 100;
/// If a line has more bytes, only the part near the start of the mark is looked at, because a long line may have many
/// marks.
const LONG: usize = 4000;

/// How many characters of a message or of a line of help are shown.
const MOST_CHARACTERS: usize = 1000;

/// Appends the place of the first mark, if it is in a file, and the marked lines, with line numbers right-aligned to
/// `gutter` columns.
pub fn push_marks(text: &mut String, marks: &[Mark], source: &Source, gutter: usize) {
    let Some(culprit) = marks.first() else { return };
    if let Origin::File { shown, .. } = &source.origin {
        let (line, column) = source.position(culprit.extent.start);
        *text += &format!("\n{:gutter$}--> {shown}:{line}:{column}", "");
    }
    *text += &format!("\n{:gutter$} |", "");

    let mut shown = 0;
    for &index in &ascending(marks.len(), &|index| marks[index].extent.start as u64) {
        let mark = &marks[index];
        if !mark.is_drawn {
            continue;
        }
        let number = source.line_of(mark.extent.start);
        let line = source.line(number);
        let start = mark.extent.start.saturating_sub(line.start);
        let end = mark.extent.end.min(line.end).saturating_sub(line.start).max(start);
        let picture = Picture::of(line.in_text(&source.text), Extent { start, end });
        if number != shown {
            if shown != 0 && number > shown + 1 {
                *text += "\n...";
            }
            let label = match source.shown_number(number) {
                Some(number) => number.to_string(),
                None => String::new(),
            };
            *text += &format!("\n{label:>gutter$} | {}", picture.line);
            shown = number;
        }
        let sign = if index == 0 { "^" } else { "-" };
        let under = format!("{}{} {}", " ".repeat(picture.indent), sign.repeat(picture.width), readable(&mark.label));
        *text += &format!("\n{:gutter$} | {}", "", under.trim_end());
    }
}

/// The text as it is shown: cut if it is too long to read, and without characters that would spoil the picture.
pub fn readable(text: &str) -> String {
    if text.len() <= MOST_CHARACTERS && is_plain(text) {
        return text.to_owned();
    }
    let mut readable = String::new();
    for (index, character) in text.chars().enumerate() {
        if index == MOST_CHARACTERS {
            readable += " ...";
            break;
        }
        readable.push(if character != '\n' && is_shapeless(character) { '\u{fffd}' } else { character });
    }
    readable
}

/// A line as it is shown, and where the mark goes under it.
struct Picture {
    line: String,
    indent: usize,
    width: usize,
}

impl Picture {
    /// Shows the part of `line` that fits around its bytes `mark`. Tabs are shown as spaces, wide characters count as
    /// two columns, and characters that would spoil the picture are shown as `\u{fffd}`.
    fn of(line: &str, mark: Extent) -> Self {
        if line.len() <= WIDTH && is_plain(line) {
            return Self { line: line.to_owned(), indent: mark.start, width: mark.len().max(1) };
        }
        let (line, mark) = if line.len() > LONG { around(line, mark) } else { (line, mark) };
        let (mut columns, mut start, mut end) = (0, None, None);
        for (offset, character) in line.char_indices() {
            if offset >= mark.start {
                start = start.or(Some(columns));
            }
            if offset >= mark.end {
                end = end.or(Some(columns));
            }
            columns = after(columns, character);
        }
        let (start, end) = (start.unwrap_or(columns), end.unwrap_or(columns));

        // The window of columns that is shown: all of them, or those around the mark.
        let from = if columns <= WIDTH || end <= WIDTH - 10 { 0 } else { start.saturating_sub(WIDTH / 3) };
        let to = if columns <= from + WIDTH { columns } else { from + WIDTH };
        let mut shown = String::new();
        let mut lead = 0;
        if from > 0 {
            shown += "... ";
            lead = 4;
        }
        let (mut first, mut next) = (None, 0);
        for character in line.chars() {
            let column = next;
            next = after(column, character);
            if column < from || next > to {
                continue;
            }
            first = first.or(Some(column));
            match character {
                '\t' => shown += &" ".repeat(next - column),
                _ if is_shapeless(character) => shown.push('\u{fffd}'),
                _ => shown.push(character),
            }
        }
        if to < columns {
            shown += " ...";
        }
        let first = first.unwrap_or(from);
        let start = start.max(first);
        let end = end.min(to).max(start);
        Self { line: shown, indent: lead + start - first, width: (end - start).max(1) }
    }
}

/// The column after a character at that column.
fn after(column: usize, character: char) -> usize {
    column + if character == '\t' { 4 - column % 4 } else { width_of(character) }
}

/// Whether each byte is a character of one column. This is true of most lines, and many are drawn: the compiler gets a
/// fault for each cell that it parses.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// The part of a line that is near the mark, and the mark in it.
fn around(line: &str, mark: Extent) -> (&str, Extent) {
    let start = boundary(line, mark.start.saturating_sub(LONG / 4));
    let part = Extent { start, end: boundary(line, mark.start + LONG / 4) };
    let place = |at: usize| at.clamp(part.start, part.end) - part.start;
    (part.in_text(line), Extent { start: place(mark.start), end: place(mark.end) })
}

/// The last byte up to `at` where a character starts, or the end of the line.
fn boundary(line: &str, at: usize) -> usize {
    let mut at = at.min(line.len());
    while !line.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// How many columns a character takes in a terminal, accurate enough for marks to line up.
fn width_of(character: char) -> usize {
    match u32::from(character) {
        0x0300..=0x036f | 0x200b | 0x2060 | 0xfe00..=0xfe0f => 0,
        0x1100..=0x115f
        | 0x2e80..=0x303e
        | 0x3041..=0xa4cf
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f
        | 0xff00..=0xff60
        | 0xffe0..=0xffe6
        | 0x1f300..=0x1f64f
        | 0x1f680..=0x1f6ff
        | 0x1f900..=0x1f9ff
        | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

/// Whether the character would spoil the picture: control characters, and those that reorder text.
pub fn is_shapeless(character: char) -> bool {
    character.is_control() || matches!(u32::from(character), 0x200e | 0x200f | 0x202a..=0x202e | 0x2066..=0x2069)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(line: &str, word: &str) -> (String, String) {
        let start = line.find(word).expect("the word is in the line");
        let picture = Picture::of(line, Extent { start, end: start + word.len() });
        (picture.line, format!("{}{}", " ".repeat(picture.indent), "^".repeat(picture.width)))
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        assert_eq!(picture("| 404 | Not Found |", "404"), ("| 404 | Not Found |".into(), "  ^^^".into()));
    }

    #[test]
    fn tabs_become_blanks_up_to_the_next_stop() {
        assert_eq!(picture("|\t404\t|", "404"), ("|   404 |".into(), "    ^^^".into()));
    }

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(picture("| 없음 | x9 |", "x9"), ("| 없음 | x9 |".into(), "         ^^".into()));
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let line = format!("| {} | culprit | {} |", "a".repeat(300), "b".repeat(300));
        let (shown, mark) = picture(&line, "culprit");
        assert!(shown.starts_with("... aaa") && shown.ends_with("bbb ..."), "{shown}");
        assert_eq!(shown.find("culprit"), mark.find('^'));
        assert_eq!(mark.matches('^').count(), 7);
    }

    #[test]
    fn a_line_is_cut_only_if_it_is_long_and_the_mark_is_far_behind() {
        let line =
            |before: usize, columns: usize| format!("{}M{}", "a".repeat(before), "b".repeat(columns - before - 1));
        assert_eq!(picture(&line(99, 100), "M").0, line(99, 100));
        let (shown, mark) = picture(&line(89, 150), "M");
        assert_eq!((shown, mark), (format!("{} ...", &line(89, 150)[..100]), format!("{}^", " ".repeat(89))));
        let (shown, mark) = picture(&line(90, 150), "M");
        assert_eq!((shown, mark), (format!("... {}", &line(90, 150)[57..]), format!("{}^", " ".repeat(37))));
    }

    #[test]
    fn a_very_long_line_is_shown_like_a_long_one() {
        let line = format!("{} culprit {}", "é".repeat(LONG), "b".repeat(LONG));
        let (shown, mark) = picture(&line, "culprit");
        let (expected, expected_mark) = picture(&line[LONG * 3 / 2..LONG * 5 / 2], "culprit");
        assert_eq!((shown, mark), (expected, expected_mark));
        assert_eq!(Picture::of(&line, Extent { start: 0, end: line.len() }).width, WIDTH);
    }

    #[test]
    fn what_reorders_text_is_not_printed() {
        assert_eq!(picture("| \u{202e}404 |", "404").0, "| \u{fffd}404 |");
    }
}
