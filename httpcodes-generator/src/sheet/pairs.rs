//! Cells that contain both a code and a name, such as `404 Not Found`, `200 (OK)`, `RUNNING (0)` and `exit 2`: the arguments
//! `code` and `name` name the same column.
//!
//! The input is tables with that column, the output is tables with two columns in its place.

use crate::document::contents::{Cell, Table, TableRow, sound_rows};
use crate::document::escaping::escaped;
use crate::document::text::Text;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::sheet::integers::integer;
use crate::sheet::skippable::{NOT_BOTH, Skippable};
use crate::sheet::texts::IF_TEXT;
use crate::source::Extent;
use crate::strings::{CONJUNCTIONS, Characters, DIGIT, WHITE};

/// The table with two columns, the codes and the names, in place of the column at that place. A cell that does not contain
/// both is a fault.
pub fn divided(
    table: &Table,
    place: usize,
    is_text: bool,
    text: &str,
    skippable: &mut Skippable,
    faults: &Faults,
) -> Table {
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let mut divided = row.clone();
        let cell = &row.cells[place];
        if let Some((code, name)) = halves(&cell.text, is_text) {
            let mut named = part(cell, &name, text);
            for label in &cell.text.footnotes {
                named.text.footnotes.push(label.clone());
            }
            divided.cells[place] = part(cell, &code, text);
            divided.cells.insert(place + 1, named);
        } else {
            divided.cells.insert(place + 1, cell.clone());
            divided.is_mended = true;
            if !row.is_mended {
                skippable.add(&cell.text.bare);
                faults.add(not_both(row, cell, is_text));
            }
        }
        divided.present += usize::from(divided.present > place);
        rows.push(divided);
    }
    let mut header = table.header.clone();
    header.cells.insert(place + 1, table.header.cells[place].clone());
    Table { header, rows, ..*table }
}

/// The fault of a column whose cells contain no code with a name, if there are several.
pub fn none(tables: &[&Table], place: usize, is_text: bool) -> Option<Fault> {
    let rows = sound_rows(tables);
    let ([first, _, ..], header) = (&rows[..], &tables.first()?.header.cells[place]) else { return None };
    let cell = &first.cells[place];
    let message = format!("the column `{}` contains no codes", header.text.bare);
    let fault = Fault::sheet(message, header.extent, "read as the column of codes and names");
    let fault = fault.also(first.place_of(cell), "expected one code and its name").help(both(is_text));
    if !is_text && halves(&cell.text, true).is_some() { Some(fault.help(IF_TEXT)) } else { Some(fault) }
}

/// The part of a cell that has that text.
fn part(cell: &Cell, part: &str, text: &str) -> Cell {
    let extent = match cell.extent.in_text(text).find(part) {
        Some(at) => Extent::of(at..at + part.len()).moved_by(cell.extent.start),
        None => cell.extent,
    };
    let (bare, plain, markdown) = (part.to_owned(), part.to_owned(), escaped(part));
    Cell { extent, text: Text { bare, plain, markdown, ..Text::default() } }
}

/// The code and the name in a cell.
pub fn halves(text: &Text, is_text: bool) -> Option<(String, String)> {
    let whole = text.bare.as_str();
    let (code, name) = match text.spans.as_slice() {
        // A code span with other text beside it is the code.
        [span] if is_text && span != whole => {
            let (before, after) = whole.split_once(span.as_str())?;
            let (before, after) = (before.trim_end_matches(OPENING), after.trim_start_matches(CLOSING));
            (span.as_str(), format!("{before} {after}"))
        }
        [_, _, ..] if is_text => return None,
        _ if is_text => {
            let is_mark: Characters =
                |character| OPENING(character) || CLOSING(character) || matches!(character, ':' | ',' | '"' | '\'');
            let (code, name) = whole.split_once(WHITE)?;
            (code.trim_matches(is_mark), name.to_owned())
        }
        _ => integer_and_rest(whole)?,
    };
    let name = unwrapped(&name);
    let is_both = !code.is_empty() && is_name(name) && !has_another_code(code, name, is_text);
    if is_both { Some((code.to_owned(), name.to_owned())) } else { None }
}

/// Whether another code, with or without a name, follows a code and its name: `404 Not Found, 410 Gone`.
fn has_another_code(code: &str, name: &str, is_text: bool) -> bool {
    let is_between: Characters = |character| matches!(character, ',' | ';' | '/' | '&' | '|');
    let is_end: Characters = |end| end.is_whitespace() || matches!(end, ':' | ')');
    let mut is_first = true;
    for part in name.split(is_between) {
        let part = part.trim();
        let word = part.split(is_end).next().unwrap_or_default();
        let is_code = if is_text { starts_alike(code, part) } else { !is_first && integer(word).is_some() };
        if is_code {
            return true;
        }
        is_first = false;
    }
    // What is left of brackets around something else.
    name.matches(OPENING).count() != name.matches(CLOSING).count()
}

/// Whether a text starts with another code that looks like `code`, such as `E1002` beside `E1001`.
fn starts_alike(code: &str, text: &str) -> bool {
    let is_end: Characters = |end| end.is_whitespace() || matches!(end, ',' | ':' | ')');
    let other = text.split(is_end).next().unwrap_or_default();
    let (stem, of_other) = (code.trim_end_matches(DIGIT), other.trim_end_matches(DIGIT));
    stem == of_other && stem.len() < code.len() && of_other.len() < other.len()
}

/// Whether the text next to a code is its name, and not another code or a conjunction.
fn is_name(text: &str) -> bool {
    let (is_letter, is_end): (Characters, Characters) = (char::is_alphabetic, |end| !end.is_alphanumeric());
    let first = text.split(is_end).next().unwrap_or_default();
    text.starts_with(is_letter) && !CONJUNCTIONS.contains(&first.to_lowercase().as_str())
}

const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('\u{ff08}', '\u{ff09}')];
const OPENING: Characters = |character| matches!(character, '(' | '[' | '\u{ff08}');
const CLOSING: Characters = |character| matches!(character, ')' | ']' | '\u{ff09}');

/// The integer at the start of a text or at its end, and the rest.
fn integer_and_rest(text: &str) -> Option<(&str, String)> {
    let is_of_code: Characters = |character| character.is_ascii_alphanumeric() || matches!(character, '_' | '+' | '-');
    let first = text.trim_start_matches(OPENING);
    let rest = first.trim_start_matches(is_of_code);
    let code = &first[..first.len() - rest.len()];
    if integer(code).is_some() && !goes_on(rest) {
        return Some((code, rest.trim_start_matches(CLOSING).to_owned()));
    }
    let last = text.trim_end_matches(CLOSING);
    let rest = last.trim_end_matches(is_of_code);
    let code = &last[rest.len()..];
    let is_apart: Characters = |before| before.is_whitespace() || OPENING(before) || is_sign(before);
    let is_code = integer(code).is_some() && rest.ends_with(is_apart) && !is_one_of_several(rest);
    if is_code { Some((code, rest.trim_end_matches(OPENING).to_owned())) } else { None }
}

/// Whether the text before an integer ends with another integer and what connects the two: `1 or`, `1,`, `1-`.
fn is_one_of_several(text: &str) -> bool {
    let (is_end, separates): (Characters, Characters) =
        (|end| !end.is_alphanumeric(), |end| OPENING(end) || matches!(end, ':' | '=' | '\u{ff1a}'));
    let (mut before, mut last) = ("", "");
    for word in text.split(is_end) {
        if !word.is_empty() {
            (before, last) = (last, word);
        }
    }
    let last = if CONJUNCTIONS.contains(&last) { before } else { last };
    !text.trim_end().ends_with(separates) && integer(last).is_some()
}

/// Whether the text after an integer belongs to it: `1.5`, `1/2`.
fn goes_on(rest: &str) -> bool {
    let mut characters = rest.chars();
    match characters.next() {
        Some('.' | ',') => characters.next().is_some_and(char::is_alphanumeric),
        Some(next) => !(next.is_whitespace() || OPENING(next) || CLOSING(next) || is_sign(next)),
        None => false,
    }
}

/// Whether a character separates a code from its name.
fn is_sign(character: char) -> bool {
    matches!(character, ':' | '=' | '\u{2010}'..='\u{2015}' | '\u{ff1a}')
}

/// The text without what separates a name from a code, and without brackets around all of it.
fn unwrapped(text: &str) -> &str {
    let is_separator: Characters =
        |character| character.is_whitespace() || is_sign(character) || matches!(character, '-' | ',' | '.');
    let inside = text.trim_matches(is_separator);
    for (open, close) in &BRACKETS {
        if let Some(rest) = inside.strip_prefix(*open) {
            if let Some(within) = rest.strip_suffix(*close) {
                return within.trim();
            }
        }
    }
    inside
}

fn not_both(row: &TableRow, cell: &Cell, is_text: bool) -> Fault {
    let message = format!("`{}` is not a code with a name", cell.text.bare);
    let fault = Fault::sheet(message, row.place_of(cell), "expected one code and its name").one_of(NOT_BOTH);
    fault.help(both(is_text))
}

fn both(is_text: bool) -> &'static str {
    if is_text {
        "`code` and `name` name the same column, so each of its cells must contain both: `E1001 Invalid token`"
    } else {
        "`code` and `name` name the same column, so each of its cells must contain both: `404 Not Found`, `OK (200)`"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::inline::text_of;

    fn halves_of(markdown: &str, is_text: bool) -> Option<(String, String)> {
        halves(&text_of(markdown), is_text)
    }

    #[test]
    fn an_integer_is_before_or_after_its_name() {
        for (cell, code, name) in [
            ("404 Not Found", "404", "Not Found"),
            ("200 (OK)", "200", "OK"),
            ("404 - Not Found", "404", "Not Found"),
            ("404: Not Found", "404", "Not Found"),
            ("`RUNNING (0)`", "0", "RUNNING"),
            ("RUNNING = 0", "0", "RUNNING"),
            ("RUNNING=0", "0", "RUNNING"),
            ("exit 2", "2", "exit"),
            ("**-32700** Parse error", "-32700", "Parse error"),
            ("0x1F \u{2014} Unit separator", "0x1F", "Unit separator"),
            ("(3) Three", "3", "Three"),
            ("`0` OK", "0", "OK"),
            ("200\u{ff08}成功\u{ff09}", "200", "成功"),
            ("成功\u{ff1a}0", "0", "成功"),
            ("Level 1 (5)", "5", "Level 1"),
            ("Level 1: 5", "5", "Level 1"),
        ] {
            assert_eq!(halves_of(cell, false), Some((code.to_owned(), name.to_owned())), "{cell}");
        }
        for cell in [
            "",
            "404",
            "Not Found",
            "4xx Client errors",
            "404 -",
            "(404)",
            "1.5 V",
            "1/2 done",
            "128+n",
            ">128",
            "v1.5",
            "0 - 99",
            "400 or 422",
            "1 << 0",
            "0x80 / 128",
            "404, 410 gone",
            "13 or 16 digits",
            "0(0x0)",
            "1 2",
            "404 Not Found, 410 Gone",
            "200 OK / 201 Created",
            "500 through 599",
            "405 до 499",
            "Error 5 (see 7)",
            "exit 1 or 2",
            "exit 1, 2",
            "exit 1\u{2013}2",
        ] {
            assert_eq!(halves_of(cell, false), None, "{cell}");
        }
    }

    #[test]
    fn a_text_code_is_the_code_span_or_the_first_word() {
        for (cell, code, name) in [
            ("`E1001` Invalid token", "E1001", "Invalid token"),
            ("Invalid token (`E1001`)", "E1001", "Invalid token"),
            ("E1001: Invalid token", "E1001", "Invalid token"),
            ("E1001 - Invalid token", "E1001", "Invalid token"),
            ("08006 (connection failure)", "08006", "connection failure"),
        ] {
            assert_eq!(halves_of(cell, true), Some((code.to_owned(), name.to_owned())), "{cell}");
        }
        for cell in ["", "E1001", "`E1001`", "E1001 -", "E1, E2 Lost", "E1 \u{2013} E9 Reserved", "`E1` or `E2` Lost"] {
            assert_eq!(halves_of(cell, true), None, "{cell}");
        }
    }
}
