//! Lines that look like rows of a table but are not.
//!
//! Markdown drops them silently: a row cut off from its table, a header without its delimiter row, a table inside HTML.
//! In comes the document with the selected tables, out goes a fault for each run of such lines.

use crate::document::contents::{Block, BlockKind, Document, Table};
use crate::document::grammar::{cells, is_delimiter, is_unseen};
use crate::document::inline;
use crate::document::source::{Edit, Extent};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::sheet::codes::is_code;
use crate::sheet::columns;
use crate::sheet::mending;
use crate::sheet::runs::{Run, comments, runs};
use crate::sheet::selection::Selection;

/// Checks that no line in the selected part of the document looks like a lost row. The edits turn those that do into rows.
pub fn check(
    document: &Document,
    text: &str,
    selection: &Selection<'_>,
    arguments: &Arguments,
    faults: &Faults,
) -> Vec<Edit> {
    let surroundings = Surroundings { document, text, selection, arguments, comments: comments(document, text) };
    let mut edits = Vec::new();
    for run in runs(document, text, selection.extent, &surroundings.comments) {
        if faults.ok(surroundings.check(&run)).is_none() {
            edits.extend(mending::edits(&run, surroundings.table_above(&run), selection, text, arguments));
        }
    }
    for table in &selection.column_tables.tables {
        if !selection.extent.contains(table.extent.start) {
            faults.ok(surroundings.check_elsewhere(table));
        }
    }
    edits
}

/// What surrounds the runs.
struct Surroundings<'a> {
    document: &'a Document,
    text: &'a str,
    selection: &'a Selection<'a>,
    arguments: &'a Arguments,
    comments: Vec<Extent>,
}

impl Surroundings<'_> {
    fn check(&self, run: &Run) -> Result<(), Fault> {
        if let Some(delimiter) = run.lines.iter().position(|line| is_delimiter(self.line(*line))) {
            self.check_delimiter(run, delimiter)?;
        }
        match self.table_above(run) {
            Some(table) => self.check_below(table, run),
            None => self.check_apart(run),
        }
    }

    fn line(&self, line: Extent) -> &str {
        line.in_text(self.text)
    }

    fn width(&self, line: Extent) -> usize {
        cells(self.line(line)).len()
    }

    /// Whether the line starts with a pipe and has several cells.
    fn is_piped(&self, line: Extent) -> bool {
        self.line(line).starts_with('|') && self.width(line) > 1
    }

    /// Whether the line has a code where the table has its codes, or a header where the table documents columns.
    fn has_key(&self, table: &Table, line: Extent) -> bool {
        let (cells, column_tables) = (cells(self.line(line)), &self.selection.column_tables);
        if column_tables.contains(table) {
            return cells.first().is_some_and(|cell| column_tables.is_header(&inline::bare(cell)));
        }
        cells.get(columns::code_column(&table.header, self.arguments)).is_some_and(|cell| is_code(cell))
    }

    /// The selected table above a run, if there is no heading between them.
    fn table_above(&self, run: &Run) -> Option<&Table> {
        let offset = run.lines.first()?.start;
        let table = self.selection.table_before(offset)?;
        let headings = &self.document.headings;
        let next = headings.partition_point(|heading| heading.extent.start < table.extent.end);
        headings.get(next).is_none_or(|heading| heading.extent.start >= offset).then_some(table)
    }

    /// Checks the first run below a table that documents columns outside of the selected part. What else is there is not
    /// the sheet's.
    fn check_elsewhere(&self, table: &Table) -> Result<(), Fault> {
        let start = table.extent.end;
        let (headings, tables) = (&self.document.headings, &self.document.tables);
        let heading = headings.get(headings.partition_point(|heading| heading.extent.start < start));
        let next = tables.get(tables.partition_point(|table| table.extent.start < start));
        let ends = [heading.map(|heading| heading.extent.start), next.map(|table| table.extent.start)];
        let end = ends.into_iter().flatten().min().unwrap_or(self.text.len());
        let runs = runs(self.document, self.text, Extent { start, end }, &self.comments);
        runs.first().map_or(Ok(()), |run| self.check_below(table, run))
    }

    /// Checks a run below a table for rows of it.
    fn check_below(&self, table: &Table, run: &Run) -> Result<(), Fault> {
        let width = table.header.cells.len();
        let is_row = |line: &Extent| self.is_piped(*line) || (self.width(*line) == width && self.has_key(table, *line));
        run.lines.iter().find(|line| is_row(line)).map_or(Ok(()), |row| Err(self.cut_off(table, *row, run.block)))
    }

    /// Checks a run that is below no table for tables without a delimiter row.
    fn check_apart(&self, run: &Run) -> Result<(), Fault> {
        if let Some(row) = run.lines.iter().find(|line| self.is_piped(**line)) {
            return Err(match run.block {
                Some(Block { kind: BlockKind::Html, extent }) => self.in_html(extent, *row),
                _ => self.headless(*row),
            });
        }
        let [first, rest @ ..] = run.lines.as_slice() else { return Ok(()) };
        let width = self.width(*first);
        let is_row =
            |line: &Extent| self.width(*line) == width && cells(self.line(*line)).iter().any(|cell| is_code(cell));
        let is_table = run.block.is_none() && width > 1 && !rest.is_empty() && rest.iter().all(is_row);
        if is_table { Err(self.headless(*first)) } else { Ok(()) }
    }

    /// Checks why a delimiter row makes no table.
    fn check_delimiter(&self, run: &Run, delimiter: usize) -> Result<(), Fault> {
        let line = run.lines[delimiter];
        let header = run.lines[delimiter.saturating_sub(1)];
        match run.block {
            Some(Block { kind: BlockKind::Html, extent }) => return Err(self.in_html(extent, header)),
            Some(_) => {
                let fault = Fault::sheet("an indented table is read as code", header, "the table starts here");
                return Err(fault.help("four spaces of indentation make it code: indent it by at most three"));
            }
            None => {}
        }
        let widths = [self.width(header), self.width(line)];
        if delimiter == 0 {
            // A rule of dashes and pipes without a line above it is not a row.
            if widths[0] <= 1 {
                return Ok(());
            }
            let fault = Fault::sheet("the delimiter row has no header row", line, "read as text");
            return Err(fault.help("put the header row directly above it"));
        }
        let is_odd =
            |character: char| is_unseen(character) || (character.is_whitespace() && !" \t".contains(character));
        if let Some((at, odd)) = self.line(line).char_indices().find(|(_, character)| is_odd(*character)) {
            let odd = Extent { start: at, end: at + odd.len_utf8() }.moved_by(line.start);
            let fault = Fault::sheet(
                "the delimiter row contains a space character that Markdown does not recognise",
                odd,
                "this character",
            );
            return Err(fault.also(header, "the header row").help("replace it with a normal space"));
        }
        if widths[0] == widths[1] {
            let fault = Fault::sheet("a table directly below text is read as text", header, "this header row");
            return Err(fault.help("put a blank line above the header row"));
        }
        let count = |width: usize| format!("{width} cell{}", if width == 1 { "" } else { "s" });
        let message = "the delimiter row and the header row have different numbers of cells";
        let fault = Fault::sheet(message, line, &count(widths[1])).also(header, &count(widths[0]));
        Err(fault.help(format!("write the delimiter row `|{}`", " --- |".repeat(widths[0]))))
    }

    fn cut_off(&self, table: &Table, row: Extent, block: Option<Block>) -> Fault {
        let last = table.rows.last().unwrap_or(&table.header);
        let next = self.comments.partition_point(|comment| comment.start < table.extent.end);
        let is_commented = self.comments.get(next).is_some_and(|comment| comment.start < row.start);
        let help = match block.map(|block| block.kind) {
            Some(BlockKind::Indented) => "four spaces of indentation make it code: indent it like the table",
            Some(BlockKind::Html) => "it is inside HTML: move the HTML below the table",
            _ if is_commented => "a comment ends a table: move it above or below the table",
            _ => "a blank line ends a table: remove everything in between or, if this is not a row, remove its `|`",
        };
        let fault = Fault::sheet("a row is cut off from its table", row, "not read as a row");
        fault.also(last.extent, "the table ends here").help(help)
    }

    fn headless(&self, row: Extent) -> Fault {
        let fault = Fault::sheet("the table has no delimiter row", row, "read as text");
        fault.help(format!("put `|{}` below the header row", " --- |".repeat(self.width(row))))
    }

    fn in_html(&self, html: Extent, row: Extent) -> Fault {
        let fault = Fault::sheet("a table inside HTML is read as HTML", row, "the table starts here");
        let end = self.text[html.start..].find('\n').map_or(html.end, |length| html.start + length);
        let tag = Extent { start: html.start, end }.trimmed(self.text);
        // Most HTML ends at a blank line, some only at its end tag.
        let start = self.line(tag).to_ascii_lowercase();
        let closed = ["<pre", "<script", "<style", "<textarea", "<?", "<!"];
        if closed.iter().any(|opening| start.starts_with(opening)) {
            return fault.also(tag, "this continues up to its end").help("move the table below the end of the HTML");
        }
        fault.also(tag, "this continues up to the next blank line").help("put a blank line above the table")
    }
}

#[cfg(test)]
mod tests {
    use crate::document;
    use crate::fault::collector::Faults;
    use crate::fault::contents::{Fault, Place};
    use crate::input::{arguments, repr::Repr};
    use crate::sheet;

    /// What is said of a sheet below a sound table of two columns, and what text the first mark has.
    fn said_below_a_table(below: &str) -> Vec<(String, String, Vec<String>)> {
        said(&format!("| Code | Name |\n| ---: | --- |\n| 1 | One |\n{below}"))
    }

    fn said(text: &str) -> Vec<(String, String, Vec<String>)> {
        let faults = Faults::default();
        let arguments = arguments::parse("\"sheet.md\"".parse().unwrap(), &faults).unwrap();
        let _ = sheet::reader::read(&document::reader::read(text), text, &arguments, Repr::DEFAULT, &faults);
        let marked = |fault: &Fault| match &fault.place {
            Place::Sheet(marks) => marks[0].extent.in_text(text).to_owned(),
            _ => String::new(),
        };
        faults.into_vec().into_iter().map(|fault| (fault.message.clone(), marked(&fault), fault.help)).collect()
    }

    /// The message and the marked text of the only fault.
    #[track_caller]
    fn only((message, marked): (&str, &str), said: &[(String, String, Vec<String>)]) {
        let said: Vec<(&str, &str)> = said.iter().map(|(message, marked, _)| (&**message, &**marked)).collect();
        assert_eq!(said, [(message, marked)]);
    }

    #[test]
    fn a_row_is_cut_off_from_the_table_above_unless_a_heading_stands_between() {
        let (cut, headless) = ("a row is cut off from its table", "the table has no delimiter row");
        only((cut, "| 2 | Two |"), &said_below_a_table("\n| 2 | Two |\n"));
        only((cut, "| 2 | Two |"), &said_below_a_table("\n| 2 | Two |\n\n# Below\n"));
        only((headless, "| 2 | Two |"), &said_below_a_table("\n# Between\n\n| 2 | Two |\n"));
        only((headless, "| 2 | Two |"), &said_below_a_table("# Directly below\n\n| 2 | Two |\n"));
    }

    #[test]
    fn a_comment_cuts_off_only_what_stands_below_it() {
        let help = |text: &str| said(text).remove(0).2.remove(0);
        let table = "| Code | Name |\n| ---: | --- |\n| 1 | One |\n";
        assert!(help(&format!("{table}<!-- a -->\n| 2 | Two |\n")).starts_with("a comment ends a table"));
        assert!(
            help(&format!("A <!-- a --> text.\n\n{table}\n| 2 | Two |\n")).starts_with("a blank line ends a table")
        );
        assert!(
            help(&format!("{table}\n| 2 | Two |\n\nA <!-- a --> text.\n")).starts_with("a blank line ends a table")
        );
    }

    #[test]
    fn text_with_pipes_is_a_table_only_where_lines_have_the_same_cells_and_codes() {
        let sheet = "\n# More\n\n";
        for text in ["Use a | b.\n", "One |\n2 |\n", "a | b\nc | d\n", "a | b\n1\n", "a | b | c\n1 | d\n"] {
            assert_eq!(said_below_a_table(&format!("{sheet}{text}")), [], "{text}");
        }
        let headless = ("the table has no delimiter row", "a | b");
        only(headless, &said_below_a_table(&format!("{sheet}a | b\n1 | c\n")));
    }

    #[test]
    fn a_blank_that_is_none_is_marked_whole() {
        let text = "| Code | Name |\n| ---: |\u{3000}--- |\n| 1 | One |\n";
        let said = said(text);
        assert_eq!(said[0].1, "\u{3000}", "{said:?}");
    }
}
