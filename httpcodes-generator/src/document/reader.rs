//! Reads a Markdown document with pulldown-cmark.
//!
//! The input is the text of a file, the output is a [`Document`] whose extents lie in that text. What the rows mean is
//! decided in [`crate::sheet`].

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use crate::document::contents::{Block, BlockKind, Cell, Document, Heading, Table, TableRow};
use crate::document::grammar::before_in_line;
use crate::document::{dialect, front_matter, inline};
use crate::source::Extent;
use crate::strings::{Characters, LINE_END, SPACE};

/// Reads a document.
pub fn read(text: &str) -> Document {
    read_as(text, false)
}

/// Reads a document. `is_mdx` tells whether it is MDX, where a tag alone on a line does not make the lines below HTML.
pub fn read_as(text: &str, is_mdx: bool) -> Document {
    let start = front_matter::end(text);
    let original = text;
    let (untagged, comments) = if is_mdx { dialect::without_tags(text) } else { Default::default() };
    let text = &*dialect::adapted(if is_mdx { &untagged } else { text });
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let (document, row) = (Document { is_mdx, ..Document::default() }, TableRow::default());
    let mut reader = Reader { text, original, document, open: Vec::new(), depth: 0, row, rows: Vec::new() };
    if start > 0 {
        reader.block(BlockKind::Settled, Extent { start: 0, end: start });
    }
    let mut next = 0;
    for (event, range) in Parser::new_ext(&text[start..], options).into_offset_iter() {
        let extent = Extent::of(range).moved_by(start);
        while next < comments.len() && comments[next].start < extent.start {
            reader.block(BlockKind::Settled, comments[next]);
            next += 1;
        }
        reader.event(event, extent);
    }
    for comment in &comments[next..] {
        reader.block(BlockKind::Settled, *comment);
    }
    reader.document
}

/// Inline Markdown that is being read.
struct Open<'a> {
    kind: OpenKind,
    events: Vec<(Event<'a>, Extent)>,
}

impl<'a> Open<'a> {
    fn push(&mut self, event: Event<'a>, extent: Extent) {
        let is_in_cell = matches!(self.kind, OpenKind::Cell { .. });
        let event = dialect::shown(event, self.events.last().map(|(event, _)| event), is_in_cell);
        self.events.push((event, extent));
    }
}

enum OpenKind {
    Heading { level: usize },
    Cell { extent: Extent },
    Footnote { label: String },
}

struct Reader<'a> {
    text: &'a str,
    /// The text before it was adapted to the parser.
    original: &'a str,
    document: Document,
    /// A stack: a footnote's definition may contain a table.
    open: Vec<Open<'a>>,
    /// How many block quotes and list items are open.
    depth: usize,
    row: TableRow,
    rows: Vec<TableRow>,
}

impl<'a> Reader<'a> {
    fn event(&mut self, event: Event<'a>, extent: Extent) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => self.open(OpenKind::Heading { level: level as usize }),
            Event::Start(Tag::TableCell) => self.open(OpenKind::Cell { extent }),
            Event::Start(Tag::FootnoteDefinition(label)) => {
                self.open(OpenKind::Footnote { label: label.into_string() });
            }
            Event::Start(Tag::Table(_)) => self.rows.clear(),
            Event::Start(Tag::TableHead | Tag::TableRow) => self.row = TableRow { extent, ..TableRow::default() },
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                self.block(BlockKind::Fenced { is_closed: self.is_closed(extent) }, extent);
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => self.block(BlockKind::Indented, extent),
            Event::Start(Tag::HtmlBlock) => {
                self.block(BlockKind::Html, extent);
                self.comments(extent);
            }
            Event::End(TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::FootnoteDefinition) => self.close(extent),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => self.row_ends(),
            Event::End(TagEnd::Table) => self.table_ends(extent),
            event => {
                match &event {
                    Event::Start(Tag::BlockQuote(_) | Tag::Item) => self.depth += 1,
                    Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => self.depth -= 1,
                    _ => {}
                }
                if matches!(&event, Event::InlineHtml(html) if html.starts_with("<!--")) {
                    self.document.comments.push(extent);
                }
                if let Some(open) = self.open.last_mut() {
                    open.push(event, extent);
                }
            }
        }
    }

    fn block(&mut self, kind: BlockKind, extent: Extent) {
        self.document.blocks.push(Block { extent, kind });
    }

    /// Adds the comments in a block of HTML.
    fn comments(&mut self, Extent { start: mut at, end }: Extent) {
        while let Some(distance) = self.original[at..end].find("<!--") {
            let start = at + distance;
            at = match self.original[start..end].find("-->") {
                Some(length) => start + length + "-->".len(),
                None => end,
            };
            self.document.comments.push(Extent { start, end: at });
        }
    }

    fn open(&mut self, kind: OpenKind) {
        self.open.push(Open { kind, events: Vec::new() });
    }

    /// Whether fenced code ends at a fence: a line of at least as many backticks or tildes as it starts with.
    fn is_closed(&self, code: Extent) -> bool {
        let opening = code.in_text(self.text);
        let before = before_in_line(self.text, code.start);
        let Some((_, last)) = opening.trim_end().rsplit_once(LINE_END) else { return false };
        // Outside a block quote, a `>` is part of the code.
        let marks: Characters =
            if before.contains('>') { |character| character == '>' || SPACE(character) } else { SPACE };
        let closing = last.trim_start_matches(marks);
        let is_indented = self.depth == 0 && last.len() - closing.len() > 3;
        let Some(first) = opening.chars().next() else { return false };
        let fence = |line: &str| line.len() - line.trim_start_matches(first).len();
        fence(closing) >= fence(opening) && fence(closing) == closing.len() && !is_indented
    }

    fn close(&mut self, extent: Extent) {
        let Some(Open { kind, mut events }) = self.open.pop() else { return };
        if let (OpenKind::Cell { .. }, Some((Event::Text(text), extent))) = (&kind, events.first_mut()) {
            *text = dialect::trimmed(std::mem::replace(text, "".into()), extent.in_text(self.original));
        }
        let text = inline::text(events, self.text);
        match kind {
            OpenKind::Heading { level } => self.document.headings.push(Heading::new(level, &text.bare, extent)),
            OpenKind::Cell { extent } => {
                // A cell that GFM adds starts at the end of the row.
                if extent.start < self.row.extent.end {
                    self.row.present += 1;
                    self.row.written += 1;
                }
                self.row.cells.push(Cell { extent: extent.trimmed(self.text), text });
            }
            OpenKind::Footnote { label } => self.document.footnotes.add(&label, text),
        }
    }

    fn row_ends(&mut self) {
        let mut row = std::mem::take(&mut self.row);
        let inside = row.extent.trimmed(self.text);
        // A line that looks blank may be a row, because Markdown counts only spaces and tabs as blank.
        row.extent = if inside.is_empty() { self.without_line_end(row.extent) } else { inside };
        let end = match row.cells.last() {
            Some(cell) => cell.extent.end,
            None => row.extent.start,
        };
        let rest = Extent { start: end.min(row.extent.end), ..row.extent }.trimmed(self.text);
        let start = if rest.in_text(self.text).starts_with('|') { rest.start + 1 } else { rest.end };
        let surplus = Extent { start, ..rest }.trimmed(self.text);
        if row.present == row.cells.len() && !surplus.is_empty() {
            row.surplus = Some(surplus);
        }
        if let Some(header) = self.rows.first() {
            // Beyond a certain number of cells, pulldown-cmark adds no more of those that are missing.
            let place = Extent { start: row.extent.end, ..row.extent };
            while row.cells.len() < header.cells.len() {
                row.cells.push(Cell { extent: place, ..Cell::default() });
            }
        }
        self.rows.push(row);
    }

    fn table_ends(&mut self, extent: Extent) {
        let mut rows = std::mem::take(&mut self.rows);
        if !rows.is_empty() {
            let header = rows.remove(0);
            self.block(BlockKind::Settled, extent);
            let is_nested = self.depth > 0 || !self.open.is_empty();
            self.document.tables.push(Table { extent, is_nested, header, rows });
        }
    }

    fn without_line_end(&self, extent: Extent) -> Extent {
        let line = extent.in_text(self.text).trim_end_matches(LINE_END);
        Extent { end: extent.start + line.len(), ..extent }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "| Code | Name |\n| ---: | --- |\n| 1 | One |\n";

    /// The texts at the places of the first row's cells.
    fn first_row<'a>(text: &'a str, document: &Document) -> Vec<&'a str> {
        document.tables[0].rows[0].cells.iter().map(|cell| cell.extent.in_text(text)).collect()
    }

    #[test]
    fn places_are_those_of_the_file_whatever_stands_before_the_markdown() {
        for before in ["", "\u{feff}", "---\ntitle: The codes\n---\n", "\u{feff}---\r\ntitle: The codes\r\n---\r\n"] {
            let text = format!("{before}{TABLE}");
            assert_eq!(first_row(&text, &read(&text)), ["1", "One"], "{before:?}");
        }
    }

    #[test]
    fn front_matter_is_a_block_that_is_what_it_is() {
        let text = format!("---\ntitle: The codes\n---\n{TABLE}");
        let settled = |end| Block { extent: Extent { start: 0, end }, kind: BlockKind::Settled };
        assert_eq!(read(&text).blocks[0], settled(25));
        assert_eq!(read(TABLE).blocks, [settled(TABLE.len())]);
    }

    #[test]
    fn tabs_between_the_dashes_are_blanks() {
        let text = "| Code | Name |\r\n|\t---:\t|\t--- |\r\n|\t1 | One |\r\n";
        assert_eq!(first_row(text, &read(text)), ["1", "One"]);
        let tabbed = text.replace("One", "One\tmore");
        assert_eq!(read(&tabbed).tables[0].rows[0].cells[1].text.plain, "One\tmore");
        let code = "Text\n\n\t| Code | Name |\n\t|\t---:\t|\t--- |\n\t| 1 | One |\n";
        assert_eq!(read(code).blocks[0].kind, BlockKind::Indented);
        assert!(read(code).tables.is_empty());
    }

    #[test]
    fn white_space_before_the_text_of_a_row_is_not_a_part_of_it() {
        for before in ["\x0c", " \x0b", "\x0c \x0c", "   \x0c"] {
            let document = read(&format!("| Code | Name |\n| --- | --- |\n{before}E1 | One\n"));
            assert_eq!(document.tables[0].rows[0].cells[0].text.bare, "E1", "{before:?}");
        }
        let kept = read("| Code | Name |\n| --- | --- |\n| \x01E1 | One\n");
        assert_eq!(kept.tables[0].rows[0].cells[0].text.bare, "\x01E1");
    }

    #[test]
    fn a_row_has_the_cells_of_its_header_and_the_rest_is_surplus() {
        let text = "| Code | Name |\n| ---: | --- |\n| 1 | One | more | still |\n| 2 |\n| 3 | |\n| 4 | Four | | |\n";
        let rows = &read(text).tables[0].rows;
        let surplus: Vec<_> = rows.iter().map(|row| row.surplus.map(|surplus| surplus.in_text(text))).collect();
        assert_eq!(surplus, [Some("more | still |"), None, None, Some("| |")]);
        assert_eq!(rows.iter().map(|row| row.present).collect::<Vec<_>>(), [2, 1, 2, 2]);
    }

    #[test]
    fn comments_are_found_from_end_to_end() {
        let text = "<div><!-- a --> <!-- b --></div>\n\nc <!-- d --> e\n\n<!-- f";
        let found: Vec<&str> = read(text).comments.iter().map(|comment| comment.in_text(text)).collect();
        assert_eq!(found, ["<!-- a -->", "<!-- b -->", "<!-- d -->", "<!-- f"]);
    }
}
