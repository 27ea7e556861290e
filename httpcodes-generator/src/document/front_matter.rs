//! Front matter: the lines between two `---` at the top of a file, which are not Markdown.

use crate::document::grammar::{behind_containers, is_delimiter};
use crate::strings::{Characters, DIGIT, SPACE};

/// The offset at which the Markdown starts: after a byte-order mark and front matter.
pub fn end(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let text = &text[mark..];
    // The indentation of the key whose value is the text below it.
    let mut block = None;
    let mut end = mark;
    // Programs that read front matter do not end a line at a lone carriage return.
    for (number, line) in text.split_inclusive('\n').enumerate() {
        end += line.len();
        let line = line.trim_ascii_end();
        let indentation = line.len() - line.trim_ascii_start().len();
        if line.is_empty() || block.is_some_and(|key| key < indentation) {
            if number <= 1 {
                return mark;
            }
            continue;
        }
        // Front matter contains tables only in such texts. Elsewhere, what looks like a table is a sheet below a
        // thematic break, perhaps in a list or a block quote.
        let is_table = || line.starts_with('|') || is_delimiter(&line[behind_containers(line)..]);
        match (number, line) {
            (0, "---") => {}
            (0, _) => return mark,
            (_, "---") if number > 1 => return end,
            _ if is_table() => return mark,
            _ => block = starts_block(line).then_some(indentation),
        }
    }
    mark
}

/// Whether the value of a line's key is the text below it: `key: |`, `- >-`.
fn starts_block(line: &str) -> bool {
    let line = match line.split_once(" #") {
        Some((line, _)) => line,
        None => line,
    };
    let Some((before, style)) = line.trim_end().rsplit_once(SPACE) else { return false };
    let (is_style, is_sign): (Characters, Characters) =
        (|character| matches!(character, '|' | '>'), |character| matches!(character, '+' | '-'));
    let Some(style) = style.strip_prefix(is_style) else { return false };
    let digits = style.trim_matches(is_sign);
    let before = before.trim_end();
    digits.len() <= 1 && digits.trim_start_matches(DIGIT).is_empty() && (before.ends_with(':') || before.ends_with('-'))
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
            ("---\na: |\n  | b |\n  | --- |\n\n  | c |\n---\n", 40),
            ("---\na:\n  - >-2 # b\n    c | d\n    --- | ---\nb: c\n---\n", 52),
            ("---\na: |\n| b |\n| --- |\n---\n", 0),
            ("---\na: b |\n  --- | ---\n---\n", 0),
            ("---\r\na: b\r\n---\r\n", 16),
            ("---\na: b\r---\n", 0),
            ("\n---\na: b\n---\n", 0),
            ("\u{85}\n---\na: b\n---\n", 0),
            ("---\u{a0}\na: b\n---\n", 0),
        ] {
            assert_eq!(end(text), start, "{text:?}");
        }
    }
}
