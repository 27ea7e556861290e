//! The items of a list in a cell, and where they are.

use crate::source::Extent;
use crate::strings::Characters;

/// What separates items.
pub const COMMA: Characters = |character| character == ',';

/// How many items of a cell may be hidden by markup. After these, items are not searched for in the source.
const MOST_HIDDEN: usize = 16;

/// The items of a list, some of which may be empty. `list` is the rendered text of the cell, which is at `cell` in
/// `text`.
pub fn items<'a>(list: &'a str, cell: Extent, separator: Characters, text: &str) -> Vec<(&'a str, Extent)> {
    let source = cell.in_text(text);
    let (mut after, mut hidden) = (0, 0);
    let mut items = Vec::new();
    for item in list.split(separator) {
        let item = item.trim();
        // Where the item is in the cell, unless markup hides it.
        let is_sought = !item.is_empty() && hidden < MOST_HIDDEN;
        let found = if is_sought { source[after..].find(item) } else { None };
        let extent = if let Some(at) = found {
            let start = after + at;
            after = start + item.len();
            Extent { start, end: after }.moved_by(cell.start)
        } else {
            hidden += 1;
            cell
        };
        items.push((item, extent));
    }
    items
}
