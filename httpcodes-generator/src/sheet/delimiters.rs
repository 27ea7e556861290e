//! Delimiter rows: why one does not make a table here, or makes one that GitHub does not show.

use std::cmp::Ordering;

use crate::document::contents::Table;
use crate::document::grammar::{
    before_in_line, behind_containers, behind_list_mark, cells, column, is_delimiter, is_unseen,
};
use crate::fault::contents::Fault;
use crate::sheet::{columns, likeness};
use crate::source::{Extent, lines};
use crate::strings::{Characters, SPACE, replaced};

/// The number of cells of a line of running text, which may be the first one of a quotation or a list.
pub fn width(line: Extent, text: &str) -> usize {
    let line = line.in_text(text);
    cells(&line[behind_containers(line)..]).len()
}

/// Checks a delimiter row in running text, with the line above it.
///
/// # Errors
///
/// Fails unless it may be a thematic break.
pub fn check_unread(header: Option<Extent>, delimiter: Extent, text: &str) -> Result<(), Fault> {
    let count = cells(delimiter.in_text(text)).len();
    let Some(header) = header else {
        // A thematic break contains no colon. The line above may only look blank.
        if count <= 1 && !delimiter.in_text(text).contains(':') {
            return Ok(());
        }
        let fault = Fault::sheet("the delimiter row has no header row", delimiter, "read as text");
        return Err(fault.help("put the header row directly above it"));
    };
    if let Some(odd) = odd_space(delimiter, delimiter.in_text(text), text) {
        let message = "the delimiter row contains a space character that Markdown does not recognise";
        let fault = Fault::sheet(message, odd, "this character").also(header, "the header row");
        return Err(fault.help("replace it with a normal space"));
    }
    Err(match (width(header, text), count) {
        (1, 1) => columns::only_one(header),
        (columns, count) if columns == count => unread(header, delimiter, text),
        (columns, count) => {
            let cells = |count: usize| format!("{count} cell{}", if count == 1 { "" } else { "s" });
            let message = "the delimiter row and the header row have different numbers of cells";
            let fault = Fault::sheet(message, delimiter, &cells(count)).also(header, &cells(columns));
            fault.help(format!("write the delimiter row `|{}`", " --- |".repeat(columns)))
        }
    })
}

/// Why a header row and a delimiter row with the same number of cells do not make a table.
fn unread(header: Extent, delimiter: Extent, text: &str) -> Fault {
    if behind_list_mark(delimiter.in_text(text)).is_some() {
        return read_as_a_list(delimiter, text);
    }
    let quotations = |line: Extent| before_in_line(text, line.start).matches('>').count();
    let content = column(text, header.start + behind_containers(header.in_text(text)));
    let start = column(text, delimiter.start);
    let is_listed = content > column(text, header.start) && start < content;
    let (header_marks, marks) = (quotations(header), quotations(delimiter));
    if is_listed || header_marks != marks {
        let message = "the delimiter row is outside the list or block quote of its header row";
        let fault = Fault::sheet(message, delimiter, "read as text").also(header, "the header row");
        let help = match header_marks.cmp(&marks) {
            Ordering::Less => "remove its `>`, or start the header row with one",
            Ordering::Equal => "indent it like the header row",
            Ordering::Greater => "start it with `>`, like the header row",
        };
        return fault.help(help);
    }
    if start >= content + 4 || before_in_line(text, delimiter.start).contains('\t') {
        return indented(header, delimiter, "read as text");
    }
    if let Some(odd) = odd_space(header, "", text) {
        let message = "the header row starts with a space character that Markdown does not recognise";
        return Fault::sheet(message, odd, "this character").help("remove it");
    }
    let fault = Fault::sheet("a table directly below text is read as text", header, "this header row");
    match likeness::help(header.in_text(text)) {
        Some(help) => fault.help(help),
        None => fault.help("put a blank line above the header row"),
    }
}

/// A character before a line, or in the given start of it, that looks like a space but is not one in Markdown.
fn odd_space(line: Extent, start: &str, text: &str) -> Option<Extent> {
    let before = before_in_line(text, line.start);
    for (at, character) in before.char_indices() {
        if is_odd(character) || matches!(character, '\x0b' | '\x0c') {
            return Some(extent(line.start - before.len() + at, character));
        }
    }
    for (at, character) in start.char_indices() {
        if is_odd(character) {
            return Some(extent(line.start + at, character));
        }
    }
    None
}

fn is_odd(character: char) -> bool {
    is_unseen(character) || (character.is_whitespace() && !character.is_ascii())
}

fn extent(start: usize, character: char) -> Extent {
    Extent { start, end: start + character.len_utf8() }
}

/// Checks that GitHub also reads the delimiter row of a table as one. From the column `code` on, it would be code.
///
/// # Errors
///
/// Fails if GitHub does not.
pub fn check_read(table: &Table, code: usize, text: &str) -> Result<(), Fault> {
    let below = Extent { start: table.header.extent.end, ..table.extent };
    let Some(line) = lines(below.in_text(text)).nth(1) else { return Ok(()) };
    let line = line.moved_by(below.start).trimmed(text);
    let is_mark: Characters = |character| character == '>' || SPACE(character);
    let marks = line.len() - line.in_text(text).trim_start_matches(is_mark).len();
    let delimiter = Extent { start: line.start + marks, ..line };
    if behind_list_mark(delimiter.in_text(text)).is_some() {
        return Err(read_as_a_list(delimiter, text));
    }
    if column(text, delimiter.start) >= code {
        return Err(indented(table.header.extent, delimiter, "read as text on GitHub"));
    }
    if !is_delimiter(delimiter.in_text(text)) {
        let fault = Fault::sheet("the delimiter row is malformed", delimiter, "read as text on GitHub");
        let help = "write each of its cells as dashes, optionally with a colon at one end or at both: `| --- | ---: |`";
        return Err(fault.help(help));
    }
    Ok(())
}

fn read_as_a_list(delimiter: Extent, text: &str) -> Fault {
    let fault = Fault::sheet("the delimiter row is read as a list", delimiter, "a list item on GitHub");
    fault.help(format!("start it with a `|`: `| {}`", replaced(delimiter.in_text(text), &["\t"], " ")))
}

fn indented(header: Extent, delimiter: Extent, label: &str) -> Fault {
    let fault = Fault::sheet("the delimiter row is indented too far", delimiter, label);
    fault.also(header, "the header row").help("indent it with spaces, like the header row")
}
