//! Lines that look like rows of a table and are none.
//!
//! Markdown drops them without a word: a row cut off from its table, a header without its delimiter row, a table inside
//! HTML. In comes the document with its selection, out goes a fault for each run of such lines.

use std::ops::Range;

use super::attribute::Attribute;
use super::code;
use super::columns;
use super::fault::Fault;
use super::inline;
use super::markdown::{Block, Document, Row, Table, trimmed};
use super::order::ascending;
use super::selection::Selection;
use super::source::lines;

/// Finds the runs of lost lines in the selection.
pub(crate) fn faults(document: &Document, text: &str, selection: &Selection<'_>, attribute: &Attribute) -> Vec<Fault> {
    let finder = Finder { document, text, selection, attribute, comments: comments(document, text) };
    finder.runs().iter().filter_map(|run| finder.fault(run)).collect()
}

/// Lines without a blank one between, all of one kind.
struct Run {
    /// What block the lines are in; `None` for running text.
    block: Option<usize>,
    lines: Vec<Range<usize>>,
}

struct Finder<'a> {
    document: &'a Document,
    text: &'a str,
    selection: &'a Selection<'a>,
    attribute: &'a Attribute,
    comments: Vec<Range<usize>>,
}

impl Finder<'_> {
    /// The runs of lines that are in no table, no fenced code and no comment.
    fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut goes_on = false;
        let start = self.selection.span.start;
        for line in lines(&self.text[self.selection.span.clone()]) {
            let content = self.content(start + line.start..start + line.end);
            let block = self.block_at(content.start);
            let is_settled = block.is_some_and(|block| self.document.blocks[block].1 == Block::Settled);
            if content.is_empty() || is_settled {
                goes_on = false;
                continue;
            }
            match runs.last_mut() {
                Some(run) if goes_on && run.block == block => run.lines.push(content),
                _ => runs.push(Run { block, lines: vec![content] }),
            }
            goes_on = true;
        }
        runs
    }

    /// The line without the white space, the quote marks and the comments around it.
    fn content(&self, line: Range<usize>) -> Range<usize> {
        let mut line = trimmed(self.text, line);
        loop {
            let before = line.clone();
            let text = &self.text[line.clone()];
            line.start += text.len() - text.trim_start_matches(is_unseen).len();
            if self.text[line.clone()].starts_with('>') {
                line = trimmed(self.text, line.start + 1..line.end);
            }
            let first = self.comments.partition_point(|comment| comment.end <= line.start);
            if let Some(comment) = self.comments.get(first).filter(|comment| comment.start <= line.start) {
                line = trimmed(self.text, comment.end.min(line.end)..line.end);
            }
            if line == before {
                return line;
            }
        }
    }

    /// The block that the byte is in.
    fn block_at(&self, offset: usize) -> Option<usize> {
        let blocks = &self.document.blocks;
        let index = blocks.partition_point(|(span, _)| span.start <= offset).checked_sub(1)?;
        (offset < blocks[index].0.end).then_some(index)
    }

    /// The table of the selection that stands above a line, with no heading between.
    fn table_above(&self, offset: usize) -> Option<&Table> {
        let tables = &self.selection.tables;
        let table = tables[..tables.partition_point(|table| table.span.end <= offset)].last()?;
        let headings = &self.document.headings;
        let next = headings.partition_point(|heading| heading.span.start < table.span.end);
        headings.get(next).is_none_or(|heading| heading.span.start >= offset).then_some(table)
    }

    fn fault(&self, run: &Run) -> Option<Fault> {
        let block = run.block.map(|block| &self.document.blocks[block]);
        let cells = |line: &Range<usize>| cells(&self.text[line.clone()]);
        let delimiter = run.lines.iter().position(|line| is_delimiter(&self.text[line.clone()]));
        if let Some(fault) = delimiter.and_then(|delimiter| self.unread_table(run, block, delimiter)) {
            return Some(fault);
        }
        let piped = |line: &&Range<usize>| self.text.as_bytes()[line.start] == b'|' && cells(line).len() > 1;
        if let Some(table) = self.table_above(run.lines.first()?.start) {
            let width = table.header.cells.len();
            let like = |line: &&Range<usize>| {
                piped(line) || (cells(line).len() == width && self.has_code(&table.header, line))
            };
            let row = run.lines.iter().find(like)?;
            return Some(self.cut_off(table, row.clone(), block));
        }
        if let Some(row) = run.lines.iter().find(piped) {
            if let Some((span, Block::Html)) = block {
                return Some(self.in_html(span, row.clone()));
            }
            return Some(self.headless(row));
        }
        let first = run.lines.first()?;
        let width = cells(first).len();
        let same_width = width > 1 && run.lines.len() > 1 && run.lines.iter().all(|line| cells(line).len() == width);
        let has_codes = run.lines[1..].iter().all(|line| cells(line).iter().any(|cell| is_code(cell)));
        (block.is_none() && same_width && has_codes).then(|| self.headless(first))
    }

    /// Whether the line has a code where the table has its codes.
    fn has_code(&self, header: &Row, line: &Range<usize>) -> bool {
        let cells = cells(&self.text[line.clone()]);
        cells.get(columns::code_column(header, self.attribute)).is_some_and(|cell| is_code(cell))
    }

    fn cut_off(&self, table: &Table, row: Range<usize>, block: Option<&(Range<usize>, Block)>) -> Fault {
        let last = table.rows.last().unwrap_or(&table.header);
        let next = self.comments.partition_point(|comment| comment.start < table.span.end);
        let is_commented = self.comments.get(next).is_some_and(|comment| comment.start < row.start);
        let help = match block {
            Some((_, Block::Indented)) => "four blanks of indentation make it code: indent it as the table is",
            Some((_, Block::Html)) => "it stands in HTML: put the HTML below the table",
            _ if is_commented => "a comment ends a table: put it above the table or below it",
            _ => "a blank line ends a table: remove what stands between, or, if it is no row, the `|`",
        };
        let fault = Fault::sheet("a row is cut off from its table".to_owned(), row, "not read as a row");
        fault.also(last.span.clone(), "the table ends here").help(help)
    }

    fn headless(&self, row: &Range<usize>) -> Fault {
        let width = cells(&self.text[row.clone()]).len();
        let fault = Fault::sheet("a table without a delimiter row".to_owned(), row.clone(), "read as text");
        fault.help(format!("put `|{}` below the header row", " --- |".repeat(width)))
    }

    fn in_html(&self, html: &Range<usize>, row: Range<usize>) -> Fault {
        let fault = Fault::sheet("a table inside HTML is no table".to_owned(), row, "read as HTML");
        let tag =
            trimmed(self.text, html.start..self.text[html.start..].find('\n').map_or(html.end, |end| html.start + end));
        // Most HTML ends at a blank line, some only where it says so.
        let start = self.text[tag.clone()].to_ascii_lowercase();
        let closed = ["<pre", "<script", "<style", "<textarea", "<?", "<!"];
        if closed.iter().any(|opening| start.starts_with(opening)) {
            return fault.also(tag, "this goes on up to its end").help("put the table below the end of it");
        }
        fault.also(tag, "this goes on up to the next blank line").help("put a blank line above the table")
    }

    /// A run with a delimiter row that makes no table all the same.
    fn unread_table(&self, run: &Run, block: Option<&(Range<usize>, Block)>, delimiter: usize) -> Option<Fault> {
        let line = run.lines[delimiter].clone();
        let header = run.lines[delimiter.saturating_sub(1)].clone();
        match block {
            Some((html, Block::Html)) => return Some(self.in_html(html, header)),
            Some(_) => {
                let fault = Fault::sheet("an indented table is no table".to_owned(), header, "read as code");
                return Some(fault.help("four blanks of indentation make it code: indent it by three at the most"));
            }
            None => {}
        }
        let widths = [&header, &line].map(|line| cells(&self.text[line.clone()]).len());
        if delimiter == 0 {
            // A rule of dashes and pipes without a line above it is nobody's row.
            return (widths[0] > 1).then(|| {
                let fault = Fault::sheet("a delimiter row without a header row".to_owned(), line, "read as text");
                fault.help("put the header row directly above it")
            });
        }
        let blank = |character: char| is_unseen(character) || (character.is_whitespace() && !" \t".contains(character));
        if let Some((at, odd)) = self.text[line.clone()].char_indices().find(|(_, character)| blank(*character)) {
            let message = "the delimiter row has a blank that is none to markdown".to_owned();
            let odd = line.start + at..line.start + at + odd.len_utf8();
            let fault = Fault::sheet(message, odd, "this one").also(header, "the header row");
            return Some(fault.help("put a plain blank there"));
        }
        if widths[0] == widths[1] {
            let fault =
                Fault::sheet("a table directly below text is read as text".to_owned(), header, "this header row");
            return Some(fault.help("put a blank line above the header row"));
        }
        let count = |width: usize| format!("{width} column{}", if width == 1 { "" } else { "s" });
        let message = "the delimiter row and the header row have different widths".to_owned();
        let fault = Fault::sheet(message, line, &count(widths[1])).also(header, &count(widths[0]));
        Some(fault.help(format!("the delimiter row of this header is `|{}`", " --- |".repeat(widths[0]))))
    }
}

/// All comments, in the order of the file.
fn comments(document: &Document, text: &str) -> Vec<Range<usize>> {
    let mut comments = document.comments.clone();
    for (block, _) in document.blocks.iter().filter(|(_, block)| *block == Block::Html) {
        let mut at = block.start;
        while let Some(start) = text[at..block.end].find("<!--").map(|start| at + start) {
            at = text[start..block.end].find("-->").map_or(block.end, |end| start + end + 3);
            comments.push(start..at);
        }
    }
    let order = ascending(comments.iter().map(|comment| comment.start as u64));
    order.into_iter().map(|index| comments[index].clone()).collect()
}

/// The cells of a line, without the white space around them.
fn cells(line: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    let mut start = 0;
    for at in pipes(line).chain([line.len()]) {
        let cell = line[start..at].trim();
        // What stands before the first and after the last pipe is a cell only if it says something.
        if !cell.is_empty() || (start > 0 && at < line.len()) {
            cells.push(cell);
        }
        start = (at + 1).min(line.len());
    }
    cells
}

/// Where GFM cuts a row: at every `|` that no backslash escapes, in code spans too.
pub(crate) fn pipes(row: &str) -> impl Iterator<Item = usize> {
    let mut is_escaped = false;
    row.bytes().enumerate().filter_map(move |(at, byte)| {
        let cuts = byte == b'|' && !is_escaped;
        // Any number of backslashes escapes a pipe.
        is_escaped = byte == b'\\';
        cuts.then_some(at)
    })
}

/// Whether a reader would take the cell for a code, whatever marks, links and notes stand around it.
fn is_code(cell: &str) -> bool {
    let text = inline::bare(cell);
    let text = text.trim_start_matches('[');
    code::parse(text.split(['[', ']']).next().unwrap_or(text).trim()).is_some()
}

/// Whether nobody sees the character, though it is no white space.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Whether a line is the row below a table's header.
pub(crate) fn is_delimiter(line: &str) -> bool {
    let cells = cells(line);
    line.contains('|')
        && !cells.is_empty()
        && cells.iter().all(|cell| {
            let dashes = cell.strip_prefix(':').unwrap_or(cell);
            let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
            !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
        })
}

#[cfg(test)]
mod tests {
    use super::super::code::Repr;
    use super::super::fault::Place;
    use super::super::{attribute, markdown, sheet};
    use super::*;

    /// What is said of a sheet below a sound table of two columns, and what text the first mark has.
    fn said_below_a_table(below: &str) -> Vec<(String, String, Vec<String>)> {
        said(&format!("| Code | Name |\n| ---: | --- |\n| 1 | One |\n{below}"))
    }

    fn said(text: &str) -> Vec<(String, String, Vec<String>)> {
        let Ok(attribute) = attribute::parse("\"sheet.md\"".parse().unwrap()) else { panic!("it is an attribute") };
        let mut faults = Vec::new();
        let _ = sheet::read(&markdown::parse(text), text, &attribute, Repr::DEFAULT, &mut faults);
        let marked = |fault: &Fault| match &fault.place {
            Place::Sheet(marks) => text[marks[0].span.clone()].to_owned(),
            _ => String::new(),
        };
        faults.into_iter().map(|fault| (fault.message.clone(), marked(&fault), fault.help)).collect()
    }

    /// The message and the marked text of the only fault.
    #[track_caller]
    fn only((message, marked): (&str, &str), said: &[(String, String, Vec<String>)]) {
        let said: Vec<(&str, &str)> = said.iter().map(|(message, marked, _)| (&**message, &**marked)).collect();
        assert_eq!(said, [(message, marked)]);
    }

    #[test]
    fn a_row_is_cut_off_from_the_table_above_unless_a_heading_stands_between() {
        let (cut, headless) = ("a row is cut off from its table", "a table without a delimiter row");
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
        let headless = ("a table without a delimiter row", "a | b");
        only(headless, &said_below_a_table(&format!("{sheet}a | b\n1 | c\n")));
    }

    #[test]
    fn a_blank_that_is_none_is_marked_whole() {
        let text = "| Code | Name |\n| ---: |\u{3000}--- |\n| 1 | One |\n";
        let said = said(text);
        assert_eq!(said[0].1, "\u{3000}", "{said:?}");
    }

    #[test]
    fn comments_are_found_from_end_to_end() {
        let text = "<div><!-- a --> <!-- b --></div>\n\nc <!-- d --> e\n\n<!-- f";
        let found = comments(&markdown::parse(text), text);
        let found: Vec<&str> = found.into_iter().map(|comment| &text[comment]).collect();
        assert_eq!(found, ["<!-- a -->", "<!-- b -->", "<!-- d -->", "<!-- f"]);
    }

    #[test]
    fn cells_between_pipes_may_be_empty_and_those_around_them_may_not() {
        for (line, expected) in [
            ("| a || b |", &["a", "", "b"][..]),
            ("a | | b", &["a", "", "b"]),
            ("| a | b", &["a", "b"]),
            ("a | b |  ", &["a", "b"]),
            ("||", &[""]),
            ("a", &["a"]),
            ("", &[]),
        ] {
            assert_eq!(cells(line), expected, "{line}");
        }
    }
}
