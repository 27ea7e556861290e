//! The parts of a Markdown document that sheets need: its headings, its tables with the place and the text of every
//! cell, and the blocks that are not running text.

use crate::document::text::Text;
use crate::index::Index;
use crate::source::Extent;

/// A document.
#[derive(Debug, Default)]
pub struct Document {
    /// The headings in the order of the file.
    pub headings: Vec<Heading>,
    /// The tables in the order of the file.
    pub tables: Vec<Table>,
    /// The blocks that are not running text, in the order of the file.
    pub blocks: Vec<Block>,
    /// The comments, in running text and in HTML, in the order of the file.
    pub comments: Vec<Extent>,
    /// The definitions of footnotes.
    pub footnotes: Footnotes,
    /// Whether it was read as MDX.
    pub is_mdx: bool,
}

impl Document {
    /// Replaces the places of everything in the document.
    pub fn replace_extents(&mut self, replacement: &dyn Fn(Extent) -> Extent) {
        for heading in &mut self.headings {
            heading.extent = replacement(heading.extent);
        }
        for table in &mut self.tables {
            table.extent = replacement(table.extent);
            table.header.replace_extents(replacement);
            for row in &mut table.rows {
                row.replace_extents(replacement);
            }
        }
        for block in &mut self.blocks {
            block.extent = replacement(block.extent);
        }
        for comment in &mut self.comments {
            *comment = replacement(*comment);
        }
    }
}

/// A heading of any level.
#[derive(Debug)]
pub struct Heading {
    /// From 1, the most important one, to 6.
    pub level: usize,
    /// Its text as rendered, without its `id`.
    pub text: String,
    /// The `{#id}` at its end, which some site generators use as its anchor. Empty without one.
    pub id: String,
    /// Where it is, including its marks.
    pub extent: Extent,
}

impl Heading {
    /// A heading of that level with that text.
    pub fn new(level: usize, text: &str, extent: Extent) -> Self {
        let (text, id) = without_id(text);
        Self { level, text: text.to_owned(), id: id.to_owned(), extent }
    }
}

/// The text of a heading without `{#id}` at its end, and that part.
pub fn without_id(text: &str) -> (&str, &str) {
    // The last one. `str::rfind` would compile a second search for texts.
    let mut id = None;
    for (at, _) in text.match_indices("{#") {
        id = Some(at);
    }
    match id {
        Some(at) if text[at..].find('}') == Some(text.len() - at - 1) => (text[..at].trim_end(), &text[at..]),
        _ => (text, ""),
    }
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Where it is.
    pub extent: Extent,
    /// Whether it is in a block quote, a list or a footnote.
    pub is_nested: bool,
    /// Its first row.
    pub header: TableRow,
    /// The rows below the delimiter row.
    pub rows: Vec<TableRow>,
}

/// The rows of the tables that are rows without any mending.
pub fn sound_rows<'a>(tables: &[&'a Table]) -> Vec<&'a TableRow> {
    let mut rows = Vec::new();
    for table in tables {
        for row in &table.rows {
            if !row.is_mended {
                rows.push(row);
            }
        }
    }
    rows
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct TableRow {
    /// Where it is, from its first character to its last.
    pub extent: Extent,
    /// The cells that GFM sees: as many as the header has.
    pub cells: Vec<Cell>,
    /// The cells beyond the header's last column, which GFM drops.
    pub surplus: Option<Extent>,
    /// How many of the first cells are written in the row; GFM adds the others.
    pub present: usize,
    /// How many cells are written in the row, in a sheet of tables with different columns.
    pub written: usize,
    /// Whether it is a row only in a document that was [mended](crate::document::mended).
    pub is_mended: bool,
}

impl TableRow {
    fn replace_extents(&mut self, replacement: &dyn Fn(Extent) -> Extent) {
        self.extent = replacement(self.extent);
        for cell in &mut self.cells {
            cell.extent = replacement(cell.extent);
        }
        if let Some(surplus) = &mut self.surplus {
            *surplus = replacement(*surplus);
        }
    }

    /// Where the text of the cell is, or where it would be if the cell is empty.
    pub fn place_of(&self, cell: &Cell) -> Extent {
        if !cell.extent.is_empty() {
            return cell.extent;
        }
        let start = cell.extent.start.min(self.extent.end.saturating_sub(1));
        Extent { start, end: start + 1 }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Where its text is, without the white space around it.
    pub extent: Extent,
    /// What it says.
    pub text: Text,
}

/// A block that is not running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it is.
    pub extent: Extent,
    /// What it is.
    pub kind: BlockKind,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A table or front matter, whose lines cannot be meant as anything else.
    Settled,
    /// A fenced code block. It ends at a fence or, if it is not closed, at the end of the block around it.
    Fenced { is_closed: bool },
    /// Code that is indented.
    Indented,
    /// HTML.
    Html,
}

/// The footnotes of a document.
#[derive(Debug, Default)]
pub struct Footnotes {
    /// Their texts, in the order of the file.
    pub texts: Vec<Text>,
    /// The texts by their keys.
    index: Index,
}

impl Footnotes {
    /// The text of the footnote with that label.
    pub fn get(&self, label: &str) -> Option<&Text> {
        let number = self.index.get(Self::key(label))?;
        Some(&self.texts[number])
    }

    /// Adds a footnote. The first of several with the same label is used.
    pub fn add(&mut self, label: &str, text: Text) {
        if self.index.claim(Self::key(label), self.texts.len()).is_ok() {
            self.texts.push(text);
        }
    }

    /// The key of a footnote: its label in lower case.
    pub fn key(label: &str) -> String {
        label.to_lowercase()
    }
}
