//! The markdown document: its headings, its tables with every cell's place and texts, and which bytes are what.
//!
//! In comes the text of a file, out goes a [`Document`] with spans into that text. What the rows mean is
//! [`super::sheet`]'s business.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::index::Index;
use super::inline::{Collector, Text};
use super::source::lines;
use super::stray::is_delimiter;

/// A markdown file.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) headings: Vec<Heading>,
    pub(crate) tables: Vec<Table>,
    /// The blocks whose lines are no running text, in the order of the file.
    pub(crate) blocks: Vec<(Range<usize>, Block)>,
    /// The comments within running text, in the order of the file.
    pub(crate) comments: Vec<Range<usize>>,
    pub(crate) footnotes: Footnotes,
}

/// What the footnotes say.
#[derive(Debug, Default)]
pub(crate) struct Footnotes {
    pub(crate) texts: Vec<Text>,
    /// The texts by [`footnote_key`].
    index: Index,
}

impl Footnotes {
    /// What the footnote of that label says.
    pub(crate) fn get(&self, label: &str) -> Option<&Text> {
        self.index.get(&footnote_key(label)).map(|place| &self.texts[place])
    }

    /// Takes a footnote, unless there is one of that label: the first one counts.
    fn add(&mut self, label: &str, text: Text) {
        if self.index.claim(footnote_key(label), self.texts.len()) == self.texts.len() {
            self.texts.push(text);
        }
    }
}

/// A block that is no running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// A table, a fenced code block or front matter: its lines are what they are.
    Settled,
    /// Code by indentation.
    Indented,
    /// HTML.
    Html,
}

/// A heading of any level.
#[derive(Debug)]
pub(crate) struct Heading {
    pub(crate) level: usize,
    pub(crate) text: String,
    pub(crate) span: Range<usize>,
}

/// A table.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) span: Range<usize>,
    pub(crate) header: Row,
    pub(crate) rows: Vec<Row>,
}

/// A row of a table: the cells that GFM sees, as many as the header has, and what GFM drops.
#[derive(Debug, Default)]
pub(crate) struct Row {
    pub(crate) span: Range<usize>,
    pub(crate) cells: Vec<Cell>,
    /// The bytes of the cells beyond the header's last column.
    pub(crate) surplus: Option<Range<usize>>,
    /// How many cells the row has of its own.
    pub(crate) present: usize,
}

/// A cell of a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    /// The cell's text without the white space around it.
    pub(crate) span: Range<usize>,
    pub(crate) text: Text,
}

/// Reads a document.
pub(crate) fn parse(text: &str) -> Document {
    let text = &*with_blanks_for_tabs(text);
    let start = body_start(text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let mut reader =
        Reader { text, document: Document::default(), open: Vec::new(), row: Row::default(), rows: Vec::new() };
    if start > 0 {
        reader.document.blocks.push((0..start, Block::Settled));
    }
    for (event, span) in Parser::new_ext(&text[start..], options).into_offset_iter() {
        reader.event(event, span.start + start..span.end + start);
    }
    reader.document
}

/// The text without tabs in delimiter rows, which GFM takes and the parser does not; every byte stays at its place.
fn with_blanks_for_tabs(text: &str) -> Cow<'_, str> {
    let is_delimiter_row = |row: &str| row.contains('\t') && row.bytes().all(|byte| b"|:- \t".contains(&byte));
    if !text.contains('\t') || !lines(text).any(|line| is_delimiter_row(text[line].trim())) {
        return Cow::Borrowed(text);
    }
    let mut replaced = String::with_capacity(text.len());
    for line in lines(text) {
        let line = &text[line];
        let row = line.trim();
        if is_delimiter_row(row) {
            // What stands before the row says how far it is indented.
            let (before, after) = line.split_at(line.len() - line.trim_start().len());
            replaced += before;
            replaced += &after.replace('\t', " ");
        } else {
            replaced += line;
        }
    }
    Cow::Owned(replaced)
}

/// Where the markdown starts: after a byte-order mark and front matter between two lines of `---`.
fn body_start(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let text = &text[mark..];
    for (number, span) in lines(text).enumerate() {
        let line = text[span.clone()].trim_end();
        // Front matter has no tables: what looks like one is a sheet under a thematic break, in a list or a quote maybe.
        let is_table =
            || line.starts_with('|') || is_delimiter(line.trim_start_matches([' ', '\t', '>', '*', '+', '-']));
        match (number, line) {
            (0, "---") => {}
            (0, _) | (1, "") => return mark,
            (2.., "---") => return mark + span.end,
            _ if is_table() => return mark,
            _ => {}
        }
    }
    mark
}

/// An inline stretch that is being read.
enum Open {
    Heading(usize, Collector),
    Cell(Range<usize>, Collector),
    Footnote(String, Collector),
}

struct Reader<'a> {
    text: &'a str,
    document: Document,
    /// A stack: a table may stand in a footnote's definition.
    open: Vec<Open>,
    row: Row,
    rows: Vec<Row>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, span: Range<usize>) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                self.open.push(Open::Heading(level as usize, Collector::default()));
            }
            Event::Start(Tag::TableCell) => self.open.push(Open::Cell(span, Collector::default())),
            Event::Start(Tag::FootnoteDefinition(label)) => {
                self.open.push(Open::Footnote(label.into_string(), Collector::default()));
            }
            Event::Start(Tag::Table(_)) => self.rows.clear(),
            Event::Start(Tag::TableHead | Tag::TableRow) => self.row = Row { span, ..Row::default() },
            Event::Start(Tag::CodeBlock(kind)) => {
                let block = if matches!(kind, CodeBlockKind::Fenced(_)) { Block::Settled } else { Block::Indented };
                self.document.blocks.push((span, block));
            }
            Event::Start(Tag::HtmlBlock) => self.document.blocks.push((span, Block::Html)),
            Event::End(TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::FootnoteDefinition) => self.close(span),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.row_ends(),
            Event::End(TagEnd::Table) => {
                let mut rows = std::mem::take(&mut self.rows);
                if !rows.is_empty() {
                    let header = rows.remove(0);
                    self.document.blocks.push((span.clone(), Block::Settled));
                    self.document.tables.push(Table { span, header, rows });
                }
            }
            event => {
                if matches!(&event, Event::InlineHtml(html) if html.starts_with("<!--")) {
                    self.document.comments.push(span);
                }
                if let Some(Open::Heading(_, text) | Open::Cell(_, text) | Open::Footnote(_, text)) =
                    self.open.last_mut()
                {
                    text.event(event);
                }
            }
        }
    }

    fn close(&mut self, span: Range<usize>) {
        match self.open.pop() {
            Some(Open::Heading(level, text)) => {
                let text = text.finish().bare;
                self.document.headings.push(Heading { level, text, span });
            }
            Some(Open::Cell(span, text)) => {
                let text = text.finish();
                // A cell that the row does not have stands behind the row's end, and is empty.
                if span.start < self.row.span.end {
                    self.row.present += 1;
                }
                self.row.cells.push(Cell { span: trimmed(self.text, span), text });
            }
            Some(Open::Footnote(label, text)) => self.document.footnotes.add(&label, text.finish()),
            None => {}
        }
    }

    /// The span without the end of the line.
    fn line(&self, span: Range<usize>) -> Range<usize> {
        span.start..span.start + self.text[span].trim_end_matches(['\r', '\n']).len()
    }

    fn row_ends(&mut self) {
        let mut row = std::mem::take(&mut self.row);
        let inside = trimmed(self.text, row.span.clone());
        // A line of nothing but blanks that markdown takes for none is a row, and is seen as one.
        row.span = if inside.is_empty() { self.line(row.span) } else { inside };
        let end = row.cells.last().map_or(row.span.start, |cell| cell.span.end);
        let rest = trimmed(self.text, end.min(row.span.end)..row.span.end);
        let surplus = self.text[rest.clone()].strip_prefix('|').map_or(rest.end, |_| rest.start + 1);
        let surplus = trimmed(self.text, surplus..rest.end);
        if row.present == row.cells.len() && !surplus.is_empty() {
            row.surplus = Some(surplus);
        }
        self.rows.push(row);
    }
}

/// What a footnote is known by: its label, whatever the case.
pub(crate) fn footnote_key(label: &str) -> String {
    label.to_lowercase()
}

/// The span without the white space at both ends of it.
pub(crate) fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let inside = &text[span.clone()];
    let start = span.start + (inside.len() - inside.trim_start().len());
    start..start + inside.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "| Code | Name |\n| ---: | --- |\n| 1 | One |\n";

    /// What stands at the places of the first row's cells.
    fn first_row<'a>(text: &'a str, document: &Document) -> Vec<&'a str> {
        document.tables[0].rows[0].cells.iter().map(|cell| &text[cell.span.clone()]).collect()
    }

    #[test]
    fn places_are_those_of_the_file_whatever_stands_before_the_markdown() {
        for before in ["", "\u{feff}", "---\ntitle: The codes\n---\n", "\u{feff}---\r\ntitle: The codes\r\n---\r\n"] {
            let text = format!("{before}{TABLE}");
            assert_eq!(first_row(&text, &parse(&text)), ["1", "One"], "{before:?}");
        }
    }

    #[test]
    fn front_matter_is_a_block_that_is_what_it_is() {
        let text = format!("---\ntitle: The codes\n---\n{TABLE}");
        assert_eq!(parse(&text).blocks[0], (0..25, Block::Settled));
        assert_eq!(parse(TABLE).blocks, [(0..TABLE.len(), Block::Settled)]);
    }

    #[test]
    fn front_matter_ends_where_it_says_so() {
        for (text, start) in [
            ("---\na: b\n---\n", 13),
            ("---\na: b\n\n---\nc\n", 14),
            ("---\n\na: b\n---\n", 0),
            ("---\n---\na\n---\n", 14),
            ("---\na: b\n", 0),
            ("----\na: b\n---\n", 0),
            ("---\n| a |\n---\n", 0),
            ("---\n- a | b\n- --- | ---\n---\n", 0),
            ("---\na: |\n  b | c\n---\n", 21),
        ] {
            assert_eq!(body_start(text), start, "{text:?}");
        }
    }

    #[test]
    fn tabs_between_the_dashes_are_blanks() {
        let text = "| Code | Name |\r\n|\t---:\t|\t--- |\r\n|\t1 | One |\r\n";
        assert_eq!(first_row(text, &parse(text)), ["1", "One"]);
        let tabbed = text.replace("One", "One\tmore");
        assert_eq!(parse(&tabbed).tables[0].rows[0].cells[1].text.plain, "One\tmore");
        let code = "Text\n\n\t| Code | Name |\n\t|\t---:\t|\t--- |\n\t| 1 | One |\n";
        assert_eq!(parse(code).blocks[0].1, Block::Indented);
        assert!(parse(code).tables.is_empty());
    }

    #[test]
    fn a_row_has_the_cells_of_its_header_and_the_rest_is_surplus() {
        let text = "| Code | Name |\n| ---: | --- |\n| 1 | One | more | still |\n| 2 |\n| 3 | |\n";
        let rows = &parse(text).tables[0].rows;
        let surplus: Vec<_> = rows.iter().map(|row| row.surplus.clone().map(|surplus| &text[surplus])).collect();
        assert_eq!(surplus, [Some("more | still |"), None, None]);
        assert_eq!(rows.iter().map(|row| row.present).collect::<Vec<_>>(), [2, 1, 2]);
    }
}
