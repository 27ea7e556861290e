//! Reads a document as if a mistake in it were corrected.
//!
//! The input is the text and the edits that mend it. The output is the [`Document`] of the mended text, with extents in
//! the original text.

use crate::document::contents::{Document, TableRow};
use crate::document::reader;
use crate::order::first_ones;
use crate::source::{Edit, Extent};

/// Reads a document with edits in ascending order of their ends. Where two edits overlap, the first one is used.
/// `unmended` is the document without them.
pub fn read(unmended: &Document, text: &str, edits: &[Edit]) -> Document {
    let mut mended = Mended { text: String::with_capacity(text.len()), starts: Vec::new(), kept: Vec::new() };
    let mut end = 0;
    for Edit { extent, text: instead } in edits {
        mended.keep(Extent { start: end, end: extent.start.max(end) }, text);
        mended.text += instead;
        end = extent.end.max(end);
    }
    mended.keep(Extent { start: end, end: text.len() }, text);
    let mut document = reader::read_as(&mended.text, unmended.is_mdx);
    document.replace_extents(&|extent| mended.original(extent));
    // In ascending order.
    let mut starts = Vec::new();
    for table in &unmended.tables {
        starts.push(table.header.extent.start);
        for row in &table.rows {
            starts.push(row.extent.start);
        }
    }
    let is_mended = |row: &TableRow| {
        let place = first_ones(starts.len(), &|index| starts[index] < row.extent.start);
        starts.get(place) != Some(&row.extent.start)
    };
    for table in &mut document.tables {
        table.header.is_mended = is_mended(&table.header);
        for row in &mut table.rows {
            row.is_mended = is_mended(row);
        }
    }
    document
}

/// The mended text, and which parts of the original text it contains.
struct Mended {
    text: String,
    /// Where each part starts in the mended text.
    starts: Vec<usize>,
    /// Where it is in the original text.
    kept: Vec<Extent>,
}

impl Mended {
    fn keep(&mut self, extent: Extent, text: &str) {
        self.starts.push(self.text.len());
        self.kept.push(extent);
        self.text += extent.in_text(text);
    }

    fn original(&self, extent: Extent) -> Extent {
        let start = self.offset(extent.start);
        // The byte before the end may be in an earlier part than the end.
        let end = if extent.end == 0 { 0 } else { self.offset(extent.end - 1) + 1 };
        Extent { start, end: end.max(start) }
    }

    fn offset(&self, offset: usize) -> usize {
        let after = first_ones(self.starts.len(), &|part| self.starts[part] <= offset);
        let part = after.saturating_sub(1);
        let original = self.kept[part];
        original.end.min(original.start + (offset - self.starts[part]))
    }
}
