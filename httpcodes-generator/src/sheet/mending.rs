//! Mends lines that look like rows but are not read as rows: makes the edits after which they are.
//!
//! The mistake remains a fault. The edits turn its rows into variants, so that uses of them are not further errors. If
//! it is not clear what is meant, there is no edit.

use crate::document::contents::{BlockKind, Table};
use crate::document::grammar::{before_in_line, cells, is_delimiter};
use crate::document::source::{Edit, Extent};
use crate::input::arguments::Arguments;
use crate::order::ascending;
use crate::sheet::columns;
use crate::sheet::look::Look;
use crate::sheet::runs::Run;
use crate::sheet::selection::Selection;

/// The edits that mend a run of lines, below a table or without one.
pub fn edits(
    run: &Run,
    above: Option<&Table>,
    selection: &Selection<'_>,
    text: &str,
    arguments: &Arguments,
    look: Look,
) -> Vec<Edit> {
    let lines: Vec<&str> = run.lines.iter().map(|line| line.in_text(text)).collect();
    let kind = run.block.map(|block| block.kind);
    match (lines.iter().position(|line| is_delimiter(line)), above) {
        (Some(delimiter @ 1..), _) => table(run, delimiter, &lines, text),
        (None, Some(table)) => rejoined(run, table, text, arguments, look),
        (None, None) if kind.is_none() => match headless(run, &lines, text, look) {
            edits if edits.is_empty() => continued(run, selection, text, arguments, look),
            edits => edits,
        },
        _ => Vec::new(),
    }
}

/// A table with a delimiter row that does not fit, or directly below text, or in code or HTML.
fn table(run: &Run, delimiter: usize, lines: &[&str], text: &str) -> Vec<Edit> {
    let (header, row) = (run.lines[delimiter - 1], run.lines[delimiter]);
    let mut edits = Vec::new();
    if run.block.is_some_and(|block| block.kind == BlockKind::Indented) {
        for line in &run.lines {
            edits.push(Edit {
                extent: Extent { start: line.start - before_in_line(text, line.start).len(), end: line.start },
                text: String::new(),
            });
        }
    } else if delimiter > 1 || run.block.is_some() {
        edits.push(blank_line_above(header, text));
    }
    edits.push(Edit { extent: row, text: delimiter_row(lines[delimiter - 1]) });
    let order = ascending(edits.len(), &|index| edits[index].extent.end as u64);
    order.into_iter().map(|index| edits[index].clone()).collect()
}

/// A table without a delimiter row.
fn headless(run: &Run, lines: &[&str], text: &str, look: Look) -> Vec<Edit> {
    let has_code = |line: &&str| cells(line).iter().any(|cell| look.is_code(cell));
    let Some(first) = lines.iter().position(|line| cells(line).len() > 1) else { return Vec::new() };
    let (header, rows) = (run.lines[first], &lines[first + 1..]);
    if has_code(&lines[first]) || rows.is_empty() || !rows.iter().all(has_code) {
        return Vec::new();
    }
    let below = format!("{}{}", new_line(header, text), delimiter_row(lines[first]));
    let mut edits = vec![Edit { extent: Extent { start: header.end, ..header }, text: below }];
    if first > 0 {
        edits.insert(0, blank_line_above(header, text));
    }
    edits
}

/// Rows below a heading, without a header row of their own: they become rows of the table before.
fn continued(run: &Run, selection: &Selection<'_>, text: &str, arguments: &Arguments, look: Look) -> Vec<Edit> {
    let [first, ..] = run.lines[..] else { return Vec::new() };
    let before = selection.tables.partition_point(|table| table.extent.end <= first.start);
    let Some(table) = before.checked_sub(1).map(|last| selection.tables[last]) else { return Vec::new() };
    if !run.lines.iter().all(|line| is_row_of(table, *line, text, arguments, look)) {
        return Vec::new();
    }
    let (header, new_line) = (table.header.extent.in_text(text), new_line(first, text));
    let above = format!("{header}{new_line}{}{new_line}", delimiter_row(header));
    vec![Edit { extent: Extent { end: first.start, ..first }, text: above }]
}

/// Whether a line has as many cells as a row of the table, and a code in the same place.
fn is_row_of(table: &Table, line: Extent, text: &str, arguments: &Arguments, look: Look) -> bool {
    let (cells, code) = (cells(line.in_text(text)), columns::code_column(table, arguments));
    cells.len() == table.header.cells.len() && cells.get(code).is_some_and(|cell| look.is_code(cell))
}

/// The rows of a table that are cut off from it. What is between them is left out.
fn rejoined(run: &Run, table: &Table, text: &str, arguments: &Arguments, look: Look) -> Vec<Edit> {
    let is_row = |line: &&Extent| is_row_of(table, **line, text, arguments, look);
    let (mut edits, new_line) = (Vec::new(), new_line(table.rows.last().unwrap_or(&table.header).extent, text));
    let mut end = table.rows.last().map_or(table.extent.trimmed(text).end, |row| row.extent.end);
    for row in run.lines.iter().filter(is_row) {
        edits.push(Edit { extent: Extent { start: end, end: row.start }, text: new_line.clone() });
        end = row.end;
    }
    if let Some(last) = run.lines.last().filter(|_| !edits.is_empty()) {
        edits.push(Edit { extent: Extent { start: end, end: last.end }, text: String::new() });
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
    let container = |character: char| if character == '>' || character.is_whitespace() { character } else { ' ' };
    format!("\n{}", before_in_line(text, line.start).chars().map(container).collect::<String>())
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
