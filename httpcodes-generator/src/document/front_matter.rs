//! Front matter: the lines between two `---` at the top of a file, which are not Markdown.

use crate::document::grammar::is_delimiter;
use crate::document::source::lines;

/// The offset at which the Markdown starts: after a byte-order mark and front matter.
pub fn end(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let text = &text[mark..];
    for (number, extent) in lines(text).enumerate() {
        let line = extent.in_text(text).trim_end();
        // Front matter contains no tables: what looks like one is a sheet below a thematic break, maybe in a list or a
        // quotation.
        let is_table =
            || line.starts_with('|') || is_delimiter(line.trim_start_matches([' ', '\t', '>', '*', '+', '-']));
        match (number, line) {
            (0, "---") => {}
            (0, _) | (1, "") => return mark,
            (2.., "---") => return mark + extent.end,
            _ if is_table() => return mark,
            _ => {}
        }
    }
    mark
}

#[cfg(test)]
mod tests {
    use super::end;

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
            assert_eq!(end(text), start, "{text:?}");
        }
    }
}
