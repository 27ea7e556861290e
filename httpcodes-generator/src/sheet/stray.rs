//! Lines that look like rows of a table but are not.
//!
//! Markdown drops them silently: a row cut off from its table, a header row without a delimiter row, a table inside
//! HTML. The input is the document with the selected tables, the output is a fault for each run of such lines.

use crate::document::contents::{Block, BlockKind, Document, Table};
use crate::document::grammar::is_delimiter;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;
use crate::order::first_ones;
use crate::sheet::delimiters;
use crate::sheet::likeness::{self, Likeness, Pattern};
use crate::sheet::mending;
use crate::sheet::runs::{Run, runs};
use crate::sheet::selection::Selection;
use crate::source::{Edit, Extent, lines};
use crate::strings::{Characters, LINE_END};

/// Checks that no line in the selected part of the document looks like a lost row. The edits turn such lines into rows.
pub fn check(
    document: &Document,
    text: &str,
    selection: &Selection<'_>,
    pattern: &Pattern<'_>,
    arguments: &Arguments,
    faults: &Faults,
) -> Vec<Edit> {
    let (mut part, mut headings) = (selection.extent, Vec::new());
    for heading in &document.headings {
        if !has_row(heading.extent, text, pattern) {
            headings.push(heading.extent);
        } else if heading.extent.start == selection.extent.end {
            // The heading that ends the section may be a row.
            part.end = heading.extent.end;
        }
    }
    let surroundings = Surroundings { document, text, selection, pattern, arguments, headings };
    let mut edits = Vec::new();
    for run in &runs(document, text, part) {
        if faults.ok(surroundings.check(run)).is_none() {
            edits.append(&mut mending::edits(
                run,
                surroundings.table_above(run),
                selection,
                text,
                arguments,
                pattern.look,
            ));
        }
    }
    for table in &selection.column_tables.tables {
        if !selection.extent.contains(table.extent.start) {
            faults.ok(surroundings.check_elsewhere(table));
        }
    }
    edits
}

fn has_row(heading: Extent, text: &str, pattern: &Pattern<'_>) -> bool {
    for line in lines(heading.in_text(text)) {
        if pattern.likeness(line.moved_by(heading.start).in_text(text)).is_some() {
            return true;
        }
    }
    false
}

/// What surrounds the runs.
struct Surroundings<'a> {
    document: &'a Document,
    text: &'a str,
    selection: &'a Selection<'a>,
    pattern: &'a Pattern<'a>,
    arguments: &'a Arguments,
    /// The headings that do not look like rows.
    headings: Vec<Extent>,
}

impl Surroundings<'_> {
    fn check(&self, run: &Run) -> Result<(), Fault> {
        for (at, line) in run.lines.iter().enumerate() {
            if is_delimiter(self.line(*line)) {
                self.check_delimiter(run, at)?;
            }
        }
        let table = self.table_above(run);
        let pattern = table.map(|table| self.column_pattern(table).unwrap_or_else(|| self.code_pattern(table)));
        let (mut likenesses, mut are_rows) = (Vec::with_capacity(run.lines.len()), true);
        for line in &run.lines {
            let likeness = self.likeness(pattern.as_ref(), *line);
            are_rows &= likeness.is_some();
            likenesses.push(likeness);
        }
        // Away from its table, a line without pipes around it is a row only in a run of rows.
        let are_keyed = table.is_some() || (!run.is_code() && are_rows);
        for (at, likeness) in likenesses.iter().enumerate() {
            let Some(likeness) = likeness else { continue };
            if *likeness == Likeness::Keyed && !are_keyed {
                continue;
            }
            return Err(match (table, run.block) {
                (Some(table), _) if *likeness != Likeness::Header => self.cut_off(table, run.lines[at], run.block),
                (_, Some(Block { kind: BlockKind::Html, extent })) => self.in_html(extent, run.lines[at]),
                _ => self.headless(run, at),
            });
        }
        if self.is_table(run) { Err(self.headless(run, 0)) } else { Ok(()) }
    }

    /// The pattern of the rows of a table that documents columns.
    fn column_pattern<'t>(&'t self, table: &'t Table) -> Option<Pattern<'t>> {
        let tables = &self.selection.column_tables;
        if tables.contains(table) { Some(Pattern::of_columns(table, tables, self.pattern.look)) } else { None }
    }

    /// The pattern of the rows of another selected table.
    fn code_pattern<'t>(&self, table: &'t Table) -> Pattern<'t> {
        Pattern::of_codes(table, self.arguments, self.pattern.look)
    }

    /// The first of the headings that starts at an offset or behind it.
    fn heading_from(&self, offset: usize) -> Option<Extent> {
        let above = first_ones(self.headings.len(), &|index| self.headings[index].start < offset);
        self.headings.get(above).copied()
    }

    fn line(&self, line: Extent) -> &str {
        line.in_text(self.text)
    }

    fn width(&self, line: Extent) -> usize {
        delimiters::width(line, self.text)
    }

    /// The selected table above a run, if there is no heading between them.
    fn table_above(&self, run: &Run) -> Option<&Table> {
        let offset = run.lines.first()?.start;
        let table = self.selection.table_before(offset)?;
        match self.heading_from(table.extent.end) {
            Some(heading) if heading.start < offset => None,
            _ => Some(table),
        }
    }

    /// Checks the first run below a table that documents columns outside of the selected part. Nothing else there
    /// belongs to the sheet.
    fn check_elsewhere(&self, table: &Table) -> Result<(), Fault> {
        let start = table.extent.end;
        let mut end = self.text.len();
        if let Some(heading) = self.heading_from(start) {
            end = heading.start;
        }
        let tables = &self.document.tables;
        if let Some(next) = tables.get(first_ones(tables.len(), &|index| tables[index].extent.start < start)) {
            end = end.min(next.extent.start);
        }
        let runs = runs(self.document, self.text, Extent { start, end });
        let (Some(run), Some(pattern)) = (runs.first(), self.column_pattern(table)) else { return Ok(()) };
        for line in &run.lines {
            if pattern.likeness(self.line(*line)).is_some() {
                return Err(self.cut_off(table, *line, run.block));
            }
        }
        Ok(())
    }

    /// What a line looks like, compared with the table above it and with the sheet's tables.
    fn likeness(&self, above: Option<&Pattern<'_>>, line: Extent) -> Option<Likeness> {
        let line = self.line(line);
        if let Some(above) = above {
            let likeness = above.likeness(line);
            if likeness.is_some() {
                return likeness;
            }
        }
        self.pattern.likeness(line)
    }

    /// Whether the lines of running text have the same number of cells, and all but the first one have a code. A line
    /// below the first one may be meant as the delimiter row.
    fn is_table(&self, run: &Run) -> bool {
        let [first, rest @ ..] = run.lines.as_slice() else { return false };
        let rest = match rest {
            [delimiter, rows @ ..] if self.is_damaged(*delimiter) => rows,
            rows => rows,
        };
        let width = self.width(*first);
        if run.block.is_some() || width < 2 || rest.is_empty() {
            return false;
        }
        for line in rest {
            if self.width(*line) != width || !self.has_code(*line) {
                return false;
            }
        }
        true
    }

    /// Whether a cell of the line is like a code.
    fn has_code(&self, line: Extent) -> bool {
        self.pattern.look.is_in(self.line(line))
    }

    /// Whether a line below a header row can only be meant as the delimiter row.
    fn is_damaged(&self, line: Extent) -> bool {
        let is_of_word: Characters = char::is_alphanumeric;
        !self.line(line).contains(is_of_word)
    }

    /// Checks why a delimiter row does not make a table.
    fn check_delimiter(&self, run: &Run, delimiter: usize) -> Result<(), Fault> {
        let header = delimiter.checked_sub(1).map(|above| run.lines[above]);
        let first = header.unwrap_or(run.lines[delimiter]);
        match run.block {
            Some(Block { kind: BlockKind::Html, extent }) => Err(self.in_html(extent, first)),
            Some(_) => {
                let fault = Fault::sheet("an indented table is read as code", first, "the table starts here");
                Err(fault.help("four spaces of indentation make it code: indent it by at most three"))
            }
            None => delimiters::check_unread(header, run.lines[delimiter], self.text),
        }
    }

    fn cut_off(&self, table: &Table, row: Extent, block: Option<Block>) -> Fault {
        let last = table.rows.last().unwrap_or(&table.header);
        let comments = &self.document.comments;
        let next = first_ones(comments.len(), &|index| comments[index].start < table.extent.end);
        let is_commented = comments.get(next).is_some_and(|comment| comment.start < row.start);
        let help = match block.map(|block| block.kind) {
            Some(BlockKind::Indented) => "four spaces of indentation make it code: indent it like the table",
            Some(BlockKind::Html) => "it is inside HTML: move the HTML below the table",
            _ if is_commented => "a comment ends a table: move it above or below the table",
            _ => {
                "a blank line ends a table: remove everything between the table and this row or, if it is not a row, remove its `|`"
            }
        };
        let fault = Fault::sheet("a row is cut off from its table", row, "not read as a row");
        let help = likeness::help(self.line(row)).unwrap_or_else(|| help.to_owned());
        fault.also(last.extent, "the table ends here").help(help)
    }

    fn headless(&self, run: &Run, at: usize) -> Fault {
        let row = run.lines[at];
        let label = if run.block.is_some() { "read as code" } else { "read as text" };
        let missing = |what: &str| {
            let fault = Fault::sheet(format!("the table has no {what}"), row, label);
            match likeness::help(self.line(row)) {
                Some(help) => fault.help(help),
                None => fault,
            }
        };
        let delimiter = format!("`|{}`", " --- |".repeat(self.width(row)));
        match run.lines.get(at + 1) {
            Some(next) if self.is_damaged(*next) => {
                let fault = missing("delimiter row").also(*next, "not a delimiter row");
                fault.help(format!("write {delimiter} here"))
            }
            _ if self.has_code(row) && self.pattern.likeness(self.line(row)) != Some(Likeness::Header) => {
                missing("header row").help(format!("put the header row and {delimiter} above this row"))
            }
            _ => missing("delimiter row").help(format!("put {delimiter} below the header row")),
        }
    }

    fn in_html(&self, html: Extent, row: Extent) -> Fault {
        let fault = Fault::sheet("a table inside HTML is read as HTML", row, "the table starts here");
        let end = self.line(html).find(LINE_END).map_or(html.end, |length| html.start + length);
        let tag = Extent { start: html.start, end }.trimmed(self.text);
        // Most HTML ends at a blank line; some ends only at its end tag.
        let start = self.line(tag).to_ascii_lowercase();
        for &opening in &["<pre", "<script", "<style", "<textarea", "<?", "<!"] {
            if start.starts_with(opening) {
                return fault
                    .also(tag, "this continues up to its end")
                    .help("move the table below the end of the HTML");
            }
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
        let (cut, headless) = ("a row is cut off from its table", "the table has no header row");
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
        only(headless, &said_below_a_table(&format!("{sheet}a | b\n=== | ===\n1 | c\n")));
    }

    #[test]
    fn a_table_under_a_heading_of_its_own_needs_a_delimiter_row_whatever_stands_for_it() {
        let headless = ("the table has no delimiter row", "Code | Name");
        for damaged in ["\u{2014} | \u{2014}", "---", "===", "=== | ===", "--- ---", "***", "", "text"] {
            let table = format!("\n# More\n\nCode | Name\n{damaged}\n2 | Two\n");
            let said: Vec<_> = said_below_a_table(&table).into_iter().take(1).collect();
            only(headless, &said);
        }
        only(("the table has no header row", "2 | Two"), &said_below_a_table("\n# More\n\n2 | Two\n3 | Three\n"));
        assert_eq!(said_below_a_table("\n# More\n\nSome text,\n2 | Two\n"), []);
        assert_eq!(said_below_a_table("\n# More\n\n    2 | Two\n"), []);
    }

    #[test]
    fn a_delimiter_row_says_why_it_makes_no_table() {
        let tables = [
            ("a table directly below text is read as text", "Text\nCode | Name\n--- | ---\n2 | Two\n"),
            ("the delimiter row is indented too far", "> | Code | Name |\n>      | --- | --- |\n"),
            ("the delimiter row is indented too far", "- a\n\n  | Code | Name |\n  \t| --- | --- |\n"),
            ("the delimiter row is outside the list or block quote of its header row", "> Code | Name\n--- | ---\n"),
            (
                "the delimiter row is outside the list or block quote of its header row",
                "1. | Code | Name |\n|---|---|\n",
            ),
            ("the delimiter row is outside the list or block quote of its header row", "Code | Name\n> --- | ---\n"),
            (
                "the header row starts with a space character that Markdown does not recognise",
                "\u{a0}| Code | Name |\n|---|---|\n",
            ),
            (
                "the delimiter row contains a space character that Markdown does not recognise",
                "Code | Name\n\u{feff}--- | ---\n",
            ),
            ("the delimiter row is read as a list", "| Code | Name |\n-\t| -\n"),
            ("the table has only one column", "Code\n:--\n2\n"),
            ("the delimiter row has no header row", "Code\n\x0b\n:--\n2\n"),
            ("the delimiter row and the header row have different numbers of cells", "| Code | Name |\n:--\n"),
            (
                "the delimiter row and the header row have different numbers of cells",
                "|---\nCode | Name\n---|---|---\n",
            ),
        ];
        for (message, table) in tables {
            assert_eq!(said_below_a_table(&format!("\n# More\n\n{table}"))[0].0, message, "{table}");
        }
    }

    #[test]
    fn a_blank_that_is_none_is_marked_whole() {
        let text = "| Code | Name |\n| ---: |\u{3000}--- |\n| 1 | One |\n";
        let said = said(text);
        assert_eq!(said[0].1, "\u{3000}", "{said:?}");
    }
}
