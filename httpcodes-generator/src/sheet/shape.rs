//! The shape of a row: whether it has as many cells as the header row.

use crate::document::contents::TableRow;
use crate::document::grammar::pipes;
use crate::document::source::Extent;
use crate::fault::contents::Fault;
use crate::fault::suggestion;

/// Checks that a row of `text` has a cell for each header, and no more.
///
/// # Errors
///
/// Fails if it has too many or too few.
pub fn check(row: &TableRow, header: &TableRow, text: &str) -> Result<(), Fault> {
    match row.surplus {
        Some(surplus) => Err(too_many(row, surplus, header, text)),
        None if row.present < header.cells.len() => Err(too_few(row, header, text)),
        None if header.cells.len() == 1 && pipes(row.extent.in_text(text)).next().is_none() => Err(caption(row)),
        None => Ok(()),
    }
}

fn too_many(row: &TableRow, surplus: Extent, header: &TableRow, text: &str) -> Fault {
    let width = header.cells.len();
    let fault = Fault::sheet("the row has too many cells", surplus, "beyond the last column")
        .help(format!("the header has {width} columns; write a `|` in a text as `\\|`"));
    match suspect(row.extent.in_text(text)) {
        Some(at) => {
            let pipe = Extent::of(at..at + 1).moved_by(row.extent.start);
            fault.also(pipe, "is this `|` part of the text?")
        }
        None => fault,
    }
}

/// The fault of a line without a pipe below a table of one column.
fn caption(row: &TableRow) -> Fault {
    Fault::sheet("the line has no `|`", row.extent, "read as a row of the table above")
        .help("if it is text, put a blank line above it")
        .help("if it is a row, write a `|` before it")
}

fn too_few(row: &TableRow, header: &TableRow, text: &str) -> Fault {
    let line = row.extent.in_text(text);
    if line.trim().is_empty() {
        return Fault::sheet("the line looks blank but is read as a row", row.extent, "not only spaces and tabs")
            .help("to Markdown, only spaces and tabs are blank: remove the other characters");
    }
    let missing: Vec<&str> = header.cells[row.present..].iter().map(|cell| cell.text.bare.as_str()).collect();
    let cells = if missing.len() == 1 { "a cell" } else { "cells" };
    let missing = format!("{cells} for {}", suggestion::list(&missing));
    let message = format!("the row has only {} of {} cells", row.present, header.cells.len());
    if row.present == 1 {
        return Fault::sheet(message, row.extent, "read as a row of the table above")
            .help("if it is text, put a blank line above it")
            .help(format!("if it is a row, add {missing}"));
    }
    let last = line.chars().next_back().map_or(0, char::len_utf8);
    Fault::sheet(message, Extent { start: row.extent.end - last, ..row.extent }, "the row ends here")
        .help(format!("a row must have all its cells, even empty ones: if cells are missing at its end, add {missing}"))
}

/// The `|` that most likely belongs to the text, in a row with too many of them: one in a code span, or one without
/// white space around it.
fn suspect(row: &str) -> Option<usize> {
    let pipes: Vec<usize> = pipes(row).collect();
    let inner = pipes.iter().copied().filter(|at| *at > 0 && *at + 1 < row.len());
    let last_tick = row.rfind('`').unwrap_or(0);
    let (mut counted, mut is_open) = (0, false);
    // Called for each pipe from left to right.
    let in_code = |at: &usize| {
        is_open ^= row[counted..*at].matches('`').count() % 2 == 1;
        counted = *at;
        is_open && *at < last_tick
    };
    let is_tight =
        |at: &usize| !row[..*at].ends_with(char::is_whitespace) && !row[*at + 1..].starts_with(char::is_whitespace);
    let tight: Vec<usize> = inner.clone().filter(is_tight).collect();
    inner.clone().find(in_code).or(tight.first().copied().filter(|_| tight.len() < inner.count()))
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
