//! Where pulldown-cmark and GitHub read a line differently, the line is changed so that both agree: one byte for one byte,
//! so every byte keeps its place.

use std::borrow::Cow;

use crate::document::grammar::behind_containers;
use crate::document::source::lines;

const VERTICAL_TAB: char = '\x0b';
const FORM_FEED: char = '\x0c';

/// The text as pulldown-cmark has to be given it.
pub fn adapted(text: &str) -> Cow<'_, str> {
    if !text.contains(['\r', '\t', VERTICAL_TAB, FORM_FEED]) {
        return Cow::Borrowed(text);
    }
    let mut adapted = String::with_capacity(text.len());
    for line in lines(text) {
        let line = line.in_text(text);
        // At a lone carriage return, pulldown-cmark misses the end of a fence, a comment or HTML.
        let (line, end) = line.strip_suffix('\r').map_or((line, ""), |line| (line, "\n"));
        // Only the first line may start with a byte-order mark, which is not a part of it.
        let start = if adapted.is_empty() && line.starts_with('\u{feff}') { 3 } else { 0 };
        let (marks, content) = line.split_at(start + behind_containers(&line[start..]));
        adapted += marks;
        push_content(&mut adapted, content);
        adapted += end;
    }
    Cow::Owned(adapted)
}

/// Appends the content of a line.
fn push_content(adapted: &mut String, content: &str) {
    let row = content.trim_start_matches(['\t', ' ', VERTICAL_TAB, FORM_FEED]);
    // Only between the cells of a row is this white space to GitHub; elsewhere it is text, like any control character.
    let row = if content.contains('|') { row } else { "" };
    *adapted += &content[..content.len() - row.len()].replace([VERTICAL_TAB, FORM_FEED], "\x01");
    // And only GitHub allows it between dashes.
    let is_delimiter = row.contains('-') && row.bytes().all(|byte| b"|:- \t\x0b\x0c\r\n".contains(&byte));
    *adapted += &if is_delimiter { row.replace(['\t', VERTICAL_TAB, FORM_FEED], " ") } else { row.to_owned() };
}

#[cfg(test)]
mod tests {
    use super::adapted;

    #[test]
    fn a_lone_carriage_return_is_a_line_feed() {
        assert_eq!(adapted("a\rb\r\nc\r\r\n\r"), "a\nb\r\nc\n\r\n\n");
    }

    #[test]
    fn white_space_between_dashes_is_a_space_and_indentation_stays() {
        for (text, expected) in [
            ("|\t---\t|\x0b---|\x0c\r\n", "| --- | ---| \r\n"),
            ("\t|\t---", "\t| ---"),
            ("> -\t|\t---", "> -\t| ---"),
            (">\t1.\t---\t|\t---", ">\t1.\t--- | ---"),
            ("|\t---\t|\tx", "|\t---\t|\tx"),
        ] {
            assert_eq!(adapted(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_form_feed_is_not_blank_but_between_cells() {
        assert_eq!(adapted("a\n\x0c\n> \t\x0b\x0c # b\nc \x0c"), "a\n\x01\n> \t\x01\x01 # b\nc \x01");
        assert_eq!(adapted("-\x0b--\n#\x0ba\n| a |\x0cb |\x0c\n"), "-\x01--\n#\x01a\n| a |\x0cb |\x0c\n");
        assert_eq!(adapted("\u{feff}\x0c# a\n\u{feff}\x0c# b\n"), "\u{feff}\x01# a\n\u{feff}\x01# b\n");
    }
}
