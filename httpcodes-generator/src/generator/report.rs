//! Draws faults: the message, the place in the sheet, the lines with marks under them, and the help.
//!
//! In comes a [`Fault`] and the [`Source`] it speaks of, out goes the text of a compile error.

use std::ops::Range;

use proc_macro2::{Span, TokenStream};

use super::fault::{Fault, Mark, Place};
use super::order::ascending;
use super::source::Source;
use super::template::{filled, literal, spanned};

/// How many faults one compile reports; the rest is counted.
const MOST_FAULTS: usize = 50;
/// How many characters of a message or of a line of help are shown.
const MOST_CHARACTERS: usize = 1000;
/// How many columns of a line are shown.
const WIDTH: usize = 100;

/// One compile error a fault, in the order of the sheet. Those of the sheet point at `path`, the attribute's path.
pub(crate) fn compile_errors(faults: &[Fault], source: Option<&Source>, path: Span) -> TokenStream {
    let mut errors = TokenStream::new();
    for index in ascending(faults.iter().map(Fault::offset)).into_iter().take(MOST_FAULTS) {
        let fault = &faults[index];
        let span = if let Place::Rust(span) = fault.place { span } else { fault.argument.unwrap_or(path) };
        errors.extend(compile_error(&draw(fault, source), span));
    }
    if let (Some(more @ 1..), Some(source)) = (faults.len().checked_sub(MOST_FAULTS), source) {
        let count = faults.len();
        let message =
            format!("{count} faults in `{}`, the first {MOST_FAULTS} are shown, {more} are not", source.shown);
        errors.extend(compile_error(&message, path));
    }
    errors
}

fn compile_error(text: &str, span: Span) -> TokenStream {
    spanned(filled("::core::compile_error! { TEXT }", &[("TEXT", literal(text))]), span)
}

/// The whole text of a fault.
pub(crate) fn draw(fault: &Fault, source: Option<&Source>) -> String {
    let mut text = readable(&fault.message);
    let mut gutter = 1;
    if let Some(source) = source {
        match &fault.place {
            Place::Sheet(marks) => {
                gutter = marks.iter().map(|mark| digits(source.line_of(mark.span.start))).max().unwrap_or(1);
                draw_marks(&mut text, marks, source, gutter);
            }
            Place::File { line, column } => {
                text += &format!("\n  --> {}:{line}:{column}", source.shown);
            }
            Place::Rust(_) => {}
        }
    }
    for help in &fault.help {
        let continued = format!("\n{:gutter$}         ", "");
        text += &format!("\n{:gutter$} = help: {}", "", readable(help).replace('\n', &continued));
    }
    text
}

/// Text of the sheet and words about it, as they are shown: cut where nobody would read on.
fn readable(text: &str) -> String {
    let shown = |character| if character != '\n' && is_shapeless(character) { '\u{fffd}' } else { character };
    let mut readable: String = text.chars().take(MOST_CHARACTERS).map(shown).collect();
    if text.chars().nth(MOST_CHARACTERS).is_some() {
        readable += " ...";
    }
    readable
}

fn draw_marks(text: &mut String, marks: &[Mark], source: &Source, gutter: usize) {
    let Some(culprit) = marks.first() else { return };
    let (line, column) = source.position(culprit.span.start);
    *text += &format!("\n{:gutter$}--> {}:{line}:{column}\n{:gutter$} |", "", source.shown, "");

    let mut shown = 0;
    for index in ascending(marks.iter().map(|mark| mark.span.start as u64)) {
        let mark = &marks[index];
        let number = source.line_of(mark.span.start);
        let line = source.line(number);
        let start = mark.span.start.saturating_sub(line.start);
        let end = mark.span.end.min(line.end).saturating_sub(line.start).max(start);
        let picture = Picture::of(&source.text[line], start..end);
        if number != shown {
            if shown != 0 && number > shown + 1 {
                *text += "\n...";
            }
            *text += &format!("\n{number:>gutter$} | {}", picture.line);
            shown = number;
        }
        let sign = if index == 0 { "^" } else { "-" };
        let under = format!("{}{} {}", " ".repeat(picture.indent), sign.repeat(picture.width), mark.label);
        *text += &format!("\n{:gutter$} | {}", "", under.trim_end());
    }
}

fn digits(number: usize) -> usize {
    number.to_string().len()
}

/// A line as it is shown, and where the mark goes under it.
struct Picture {
    line: String,
    indent: usize,
    width: usize,
}

impl Picture {
    /// Shows what fits of `line` around its bytes `mark`: tabs as blanks, wide characters counted as two columns,
    /// characters without a look as `\u{fffd}`.
    fn of(line: &str, mark: Range<usize>) -> Self {
        let mut shapes: Vec<(usize, usize, char)> = Vec::new();
        let mut columns = 0;
        for (offset, character) in line.char_indices() {
            let width = if character == '\t' { 4 - columns % 4 } else { width_of(character) };
            shapes.push((offset, columns, character));
            columns += width;
        }
        let column_at = |offset: usize| {
            let index = shapes.partition_point(|(start, ..)| *start < offset);
            shapes.get(index).map_or(columns, |(_, column, _)| *column)
        };
        let (start, end) = (column_at(mark.start), column_at(mark.end));

        // The window of columns that is shown: all of them, or those around the mark.
        let from = if columns <= WIDTH || end <= WIDTH - 10 { 0 } else { start.saturating_sub(WIDTH / 3) };
        let to = if columns <= from + WIDTH { columns } else { from + WIDTH };
        let mut shown = String::new();
        let mut lead = 0;
        if from > 0 {
            shown += "... ";
            lead = 4;
        }
        let mut first = None;
        for (index, (_, column, character)) in shapes.iter().enumerate() {
            let after = shapes.get(index + 1).map_or(columns, |(_, column, _)| *column);
            if *column < from || after > to {
                continue;
            }
            first.get_or_insert(*column);
            match character {
                '\t' => shown += &" ".repeat(after - column),
                _ if is_shapeless(*character) => shown.push('\u{fffd}'),
                _ => shown.push(*character),
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

/// Columns that a terminal gives to a character, near enough for marks to line up.
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

/// Control characters, and those that reorder text: shown as themselves they would spoil the picture.
fn is_shapeless(character: char) -> bool {
    character.is_control() || matches!(u32::from(character), 0x200e | 0x200f | 0x202a..=0x202e | 0x2066..=0x2069)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(line: &str, word: &str) -> (String, String) {
        let start = line.find(word).expect("the word is in the line");
        let picture = Picture::of(line, start..start + word.len());
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
    fn what_reorders_text_is_not_printed() {
        assert_eq!(picture("| \u{202e}404 |", "404").0, "| \u{fffd}404 |");
    }
}
