//! The shape of a row: whether it has as many cells as the header row.

use crate::document::contents::TableRow;
use crate::document::grammar::{before_in_line, is_unseen, pipes};
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::sheet::skippable::or_skip;
use crate::source::Extent;
use crate::strings::{Characters, LINE_END, SPACE, WHITE};

/// Checks that a row of `text` has the first `required` cells, and that cells beyond the last header are empty. Other cells
/// may be missing: they are empty, as GFM shows them. `code` is the place of the code.
///
/// # Errors
///
/// Fails if the row has too many or too few cells, or if it is a line without a `|`.
pub fn check(row: &TableRow, header: &TableRow, code: usize, required: usize, text: &str) -> Result<(), Fault> {
    let is_text = || pipes(row.extent.in_text(text)).is_empty();
    match row.surplus {
        Some(surplus) if is_blank(surplus, text) && suspect(row.extent.in_text(text)).is_none() => Ok(()),
        Some(surplus) => Err(too_many(row, surplus, header, text)),
        None if row.present < required => Err(too_few(row, header, code, required, text)),
        None if header.cells.len() == 1 && is_text() => Err(caption(row)),
        None if row.present < header.cells.len() && is_text() => {
            Err(too_few(row, header, code, header.cells.len(), text))
        }
        None => Ok(()),
    }
}

/// The fault of a row that has empty cells beyond the last header and another fault: a `|` in a text may have moved the
/// cells after it.
pub fn moved(row: &TableRow, header: &TableRow, text: &str) -> Option<Fault> {
    Some(too_many(row, row.surplus?, header, text))
}

/// Whether all cells beyond the last header are empty.
pub fn is_blank(surplus: Extent, text: &str) -> bool {
    let is_text: Characters = |character| !matches!(character, '|' | ' ' | '\t');
    !surplus.in_text(text).contains(is_text)
}

fn too_many(row: &TableRow, surplus: Extent, header: &TableRow, text: &str) -> Fault {
    let fault = Fault::sheet("the row has too many cells", surplus, "beyond the last column")
        .one_of("rows have too many cells")
        .help(format!("the header has {} columns; write a `|` in a text as `\\|`", header.written));
    if let Some(unseen) = unseen_end(row.extent, text) {
        let code = u32::from(unseen);
        return fault
            .help_first(format!("remove the character U+{code:04X} before the first `|` or after the last one"));
    }
    match suspect(row.extent.in_text(text)) {
        Some(at) => {
            let pipe = Extent::of(at..at + 1).moved_by(row.extent.start);
            fault.also(pipe, "is this `|` part of the text?")
        }
        None => fault,
    }
}

/// A character at either end of a row that cannot be seen but makes a cell of its own.
fn unseen_end(row: Extent, text: &str) -> Option<char> {
    let (before, row, behind) = (before_in_line(text, row.start), row.in_text(text), &text[row.end..]);
    for end in [before.chars().next_back(), row.chars().next(), row.chars().next_back(), behind.chars().next()] {
        let is_blank: Characters = |end| SPACE(end) || LINE_END(end);
        if let Some(end) = end.filter(|end| is_unseen(*end) || (end.is_whitespace() && !is_blank(*end))) {
            return Some(end);
        }
    }
    None
}

/// The fault of a line without a pipe below a table of one column.
fn caption(row: &TableRow) -> Fault {
    let fault = Fault::sheet("the line has no `|`", row.extent, "read as a row of the table above")
        .help("if it is text, put a blank line above it")
        .help("if it is a row, write a `|` before it");
    or_skip(fault, &row.cells[0].text.bare)
}

fn too_few(row: &TableRow, header: &TableRow, code: usize, required: usize, text: &str) -> Fault {
    let line = row.extent.in_text(text);
    if line.trim().is_empty() {
        return Fault::sheet("the line looks blank but is read as a row", row.extent, "not only spaces and tabs")
            .help("to Markdown, only spaces and tabs are blank: remove the other characters");
    }
    let mut missing = Vec::new();
    for cell in &header.cells[row.present..required] {
        missing.push(cell.text.bare.as_str());
    }
    let cells = if missing.len() == 1 { "a cell" } else { "cells" };
    let missing = format!("{cells} for {}", suggestion::list(&missing));
    let message = format!("the row has only {} of {} cells", row.written, header.written);
    if row.written == 1 && pipes(line).is_empty() {
        let fault = Fault::sheet(message, row.extent, "read as a row of the table above")
            .help("if it is text, put a blank line above it")
            .help(format!("if it is a row, add {missing}"));
        // The line is the first cell.
        return if code == 0 { or_skip(fault, &row.cells[0].text.bare) } else { fault };
    }
    let last = line.chars().next_back().map_or(0, char::len_utf8);
    Fault::sheet(message, Extent { start: row.extent.end - last, ..row.extent }, "the row ends here")
        .one_of(&format!("rows have only {} of {} cells", row.written, header.written))
        .help(format!("only cells that may be empty can be missing at the end of a row: add {missing}"))
}

/// The `|` that most likely belongs to the text, in a row with too many of them: one in a code span, or one without
/// white space around it.
fn suspect(row: &str) -> Option<usize> {
    let last_tick = row.rfind('`').unwrap_or(0);
    let (mut counted, mut is_open) = (0, false);
    let (mut first_tight, mut all_are_tight) = (None, true);
    for &at in &pipes(row) {
        if at == 0 || at + 1 == row.len() {
            continue;
        }
        for byte in row[counted..at].bytes() {
            is_open ^= byte == b'`';
        }
        counted = at;
        if is_open && at < last_tick {
            return Some(at);
        }
        if row[..at].ends_with(WHITE) || row[at + 1..].starts_with(WHITE) {
            all_are_tight = false;
        } else if first_tight.is_none() {
            first_tight = Some(at);
        }
    }
    if all_are_tight { None } else { first_tight }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pipe_that_looks_most_like_text_is_in_code_or_without_blanks() {
        for (row, around) in [
            ("| 2 | Done|Over |", Some("e|O")),
            ("| 1 | `a | b` | x|y |", Some(" | b`")),
            ("| `a` | `b` | c|d |", Some("c|d")),
            ("|1 | a | b|c |", Some("b|c")),
            ("| `1 | a|b |", Some("a|b")),
            ("| 1 | a | b |", None),
            ("| 1 | a |b| c |", None),
            ("| 1 | a | b|", None),
            ("|1|a|b|", None),
        ] {
            let expected = around.map(|around| row.find(around).unwrap() + around.find('|').unwrap());
            assert_eq!(suspect(row), expected, "{row}");
        }
    }
}
