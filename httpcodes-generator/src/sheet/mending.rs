//! Mends lines that look like rows but are not read as rows: makes the edits after which they are.
//!
//! The mistake remains a fault. The edits turn its rows into variants, so that uses of them are not further errors. If
//! it is not clear what is meant, there is no edit.

use crate::document::contents::Table;
use crate::document::grammar::{before_in_line, cells, is_delimiter};
use crate::input::arguments::Arguments;
use crate::order::first_ones;
use crate::sheet::columns;
use crate::sheet::look::Look;
use crate::sheet::runs::Run;
use crate::sheet::selection::Selection;
use crate::source::{Edit, Extent};

/// The edits that mend a run of lines, below a table or without one.
pub fn edits(
    run: &Run,
    above: Option<&Table>,
    selection: &Selection<'_>,
    text: &str,
    arguments: &Arguments,
    look: Look,
) -> Vec<Edit> {
    let (mut lines, mut delimiter) = (Vec::with_capacity(run.lines.len()), None);
    for (index, line) in run.lines.iter().enumerate() {
        let line = line.in_text(text);
        if delimiter.is_none() && is_delimiter(line) {
            delimiter = Some(index);
        }
        lines.push(line);
    }
    match (delimiter, above) {
        (Some(delimiter @ 1..), _) => table(run, delimiter, &lines, text),
        (None, Some(table)) => rejoined(run, table, text, arguments, look),
        (None, None) if run.block.is_none() => match headless(run, &lines, text, look) {
            edits if edits.is_empty() => continued(run, selection, text, arguments, look),
            edits => edits,
        },
        _ => Vec::new(),
    }
}

/// A table with a delimiter row that does not fit, or directly below text, or in code or HTML.
fn table(run: &Run, delimiter: usize, lines: &[&str], text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mended = delimiter_row(lines[delimiter - 1]);
    if !run.is_code() {
        if delimiter > 1 || run.block.is_some() {
            edits.push(blank_line_above(run.lines[delimiter - 1], text));
        }
        edits.push(Edit { extent: run.lines[delimiter], text: mended });
        return edits;
    }
    for (index, line) in run.lines.iter().enumerate() {
        let start = line.start - before_in_line(text, line.start).len();
        edits.push(Edit { extent: Extent { start, end: line.start }, text: String::new() });
        if index == delimiter {
            edits.push(Edit { extent: *line, text: mended.clone() });
        }
    }
    edits
}

/// A table without a delimiter row.
fn headless(run: &Run, lines: &[&str], text: &str, look: Look) -> Vec<Edit> {
    let mut first = 0;
    while first < lines.len() && cells(lines[first]).len() < 2 {
        first += 1;
    }
    if first + 1 >= lines.len() || look.is_in(lines[first]) {
        return Vec::new();
    }
    for row in &lines[first + 1..] {
        if !look.is_in(row) {
            return Vec::new();
        }
    }
    let (mut edits, header) = (Vec::new(), run.lines[first]);
    if first > 0 {
        edits.push(blank_line_above(header, text));
    }
    let below = format!("{}{}", new_line(header, text), delimiter_row(lines[first]));
    edits.push(Edit { extent: Extent { start: header.end, ..header }, text: below });
    edits
}

/// Rows below a heading, without a header row of their own: they become rows of the table before.
fn continued(run: &Run, selection: &Selection<'_>, text: &str, arguments: &Arguments, look: Look) -> Vec<Edit> {
    let [first, ..] = run.lines[..] else { return Vec::new() };
    let before = first_ones(selection.tables.len(), &|index| selection.tables[index].extent.end <= first.start);
    let Some(last) = before.checked_sub(1) else { return Vec::new() };
    let table = selection.tables[last];
    for line in &run.lines {
        if !is_row_of(table, *line, text, arguments, look) {
            return Vec::new();
        }
    }
    let (header, new_line) = (table.header.extent.in_text(text), new_line(first, text));
    let above = format!("{header}{new_line}{}{new_line}", delimiter_row(header));
    vec![Edit { extent: Extent { end: first.start, ..first }, text: above }]
}

/// Whether a line has as many cells as a row of the table, and a code in the same place.
fn is_row_of(table: &Table, line: Extent, text: &str, arguments: &Arguments, look: Look) -> bool {
    let (cells, code) = (cells(line.in_text(text)), columns::code_column(table, arguments));
    cells.len() == table.header.cells.len() && code < cells.len() && look.is_code(cells[code])
}

/// The rows of a table that are cut off from it. What is between them is left out.
fn rejoined(run: &Run, table: &Table, text: &str, arguments: &Arguments, look: Look) -> Vec<Edit> {
    let (mut edits, new_line) = (Vec::new(), new_line(table.rows.last().unwrap_or(&table.header).extent, text));
    let mut end = match table.rows.last() {
        Some(row) => row.extent.end,
        None => table.extent.trimmed(text).end,
    };
    for row in &run.lines {
        if is_row_of(table, *row, text, arguments, look) {
            edits.push(Edit { extent: Extent { start: end, end: row.start }, text: new_line.clone() });
            end = row.end;
        }
    }
    match run.lines.last() {
        Some(last) if !edits.is_empty() => {
            edits.push(Edit { extent: Extent { start: end, end: last.end }, text: String::new() });
        }
        _ => {}
    }
    edits
}

/// The delimiter row of a header row.
fn delimiter_row(header: &str) -> String {
    format!("|{}", " --- |".repeat(cells(header).len()))
}

fn blank_line_above(line: Extent, text: &str) -> Edit {
    Edit { extent: Extent { end: line.start, ..line }, text: new_line(line, text) }
}

/// The text that ends a line and starts another one in the same block quote or list.
fn new_line(line: Extent, text: &str) -> String {
    let mut new_line = String::from("\n");
    for character in before_in_line(text, line.start).chars() {
        new_line.push(if character == '>' || character.is_whitespace() { character } else { ' ' });
    }
    new_line
}

#[cfg(test)]
mod tests {
    use crate::document;
    use crate::fault::collector::Faults;
    use crate::input::{arguments, repr::Repr};
    use crate::sheet;

    /// The variants of a sheet, each with the text at the place of its code, and the number of faults.
    fn rows(text: &str) -> (Vec<String>, usize) {
        let faults = Faults::default();
        let arguments = arguments::parse("\"sheet.md\"".parse().unwrap(), &faults).unwrap();
        let sheet =
            sheet::reader::read(&document::reader::read(text), text, &arguments, Repr::DEFAULT, &faults).unwrap();
        let row = |row: &sheet::contents::Row| format!("{} {}", row.places.code.in_text(text), row.variant);
        (sheet.rows.iter().map(row).collect(), faults.into_vec().len())
    }

    const TABLE: &str = "| Code | Name |\n| ---: | --- |\n| 1 | One |\n";

    #[test]
    fn rows_that_are_cut_off_are_rows_with_their_places() {
        for (below, faults) in [
            ("\n| 2 | Two |\n| 3 | Three |\n", 1),
            ("\n| 2 | Two |\n\n| 3 | Three |\n", 2),
            ("\n| 2 | Two |\nText\n| 3 | Three |\nText\n", 1),
            ("<!-- a --> | 2 | Two |\n\nText\n\n    | 3 | Three |\n", 2),
            ("<div>\n| 2 | Two |\n</div>\n\n  | 3 | Three |\n# End\n", 2),
            ("\n2 | Two\n3 | Three", 1),
            ("\r\n| 2 | Two |\r\n| 3 | Three |\r\n", 1),
        ] {
            let text = format!("{TABLE}{below}");
            assert_eq!(rows(&text), (["1 One", "2 Two", "3 Three"].map(str::to_owned).to_vec(), faults), "{text}");
        }
    }

    #[test]
    fn a_row_that_is_cut_off_stays_in_its_quotation_or_list() {
        for text in [
            "> | Code | Name |\n> | ---: | --- |\n> | 1 | One |\n>\n> | 2 | Two |\n",
            "- | Code | Name |\n  | ---: | --- |\n  | 1 | One |\n\n  | 2 | Two |\n",
            "1. > | Code | Name |\n   > | ---: | --- |\n   > | 1 | One |\n   >\n   > | 2 | Two |\n",
        ] {
            assert_eq!(rows(text), (vec!["1 One".to_owned(), "2 Two".to_owned()], 1), "{text}");
        }
    }

    #[test]
    fn rows_below_a_heading_of_their_own_are_rows_of_the_table_before() {
        for below in ["| 2 | Two |\n| 3 | Three |\n", "> | 2 | Two |\n> | 3 | Three |\n", "2 | Two\n3 | Three\n"] {
            let text = format!("{TABLE}\n# More\n\n{below}");
            assert_eq!(rows(&text), (["1 One", "2 Two", "3 Three"].map(str::to_owned).to_vec(), 1), "{text}");
        }
    }

    #[test]
    fn a_line_that_may_be_something_else_is_no_row() {
        for below in ["\n| Note | Text |\n", "\n| 2 | Two | More |\n"] {
            assert_eq!(rows(&format!("{TABLE}{below}")), (vec!["1 One".to_owned()], 1), "{below}");
        }
    }

    #[test]
    fn what_a_mended_row_says_is_not_a_second_fault() {
        let (variants, faults) = rows(&format!("{TABLE}\n| 1 | Uno |\n"));
        assert_eq!((variants[0].as_str(), faults), ("1 One", 1));
    }

    #[test]
    fn a_table_is_read_as_it_is_meant() {
        let row = "| 1 | One |\n";
        for text in [
            format!("| Code | Name |\n| --- |\n{row}"),
            format!("| Code | Name |\n| - | - | - |\n{row}"),
            format!("Text\n| Code | Name |\n| --- |\n{row}"),
            format!("| Code | Name |\n{row}"),
            format!("Text\n| Code | Name |\n{row}"),
            format!("> | Code | Name |\n> {row}"),
            format!("Text\n\n    | Code | Name |\n    | --- | --- |\n    {row}"),
            format!("<div>\n| Code | Name |\n| --- | --- |\n{row}</div>\n"),
        ] {
            assert_eq!(rows(&text), (vec!["1 One".to_owned()], 1), "{text}");
        }
    }

    #[test]
    fn a_table_of_another_kind_is_left_out() {
        assert_eq!(rows(&format!("{TABLE}\n# Other\n\n| 2 | Two | More |\n| 3 | Three | More |\n")).0, ["1 One"]);
        assert_eq!(rows(&format!("{TABLE}\n# Other\n\n| Code | Title |\n| 3 | Three |\n")).0, ["1 One"]);
        let more = format!("{TABLE}\n# Other\n\n| Code | Name |\n| 3 | Three |\n");
        assert_eq!(rows(&more), (vec!["1 One".to_owned(), "3 Three".to_owned()], 1));
    }
}
