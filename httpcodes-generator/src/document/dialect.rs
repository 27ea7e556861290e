//! Makes pulldown-cmark read what GitHub reads. Where they read a line differently, bytes of the line are replaced one
//! for one, so that every byte keeps its place. Where they read a text differently, the event is changed.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, Event, LinkType, Parser, Tag};

use crate::document::grammar::behind_containers;
use crate::source::{Extent, lines};
use crate::strings::{Characters, LINE_END, SPACE, replaced};

const VERTICAL_TAB: char = '\x0b';
const FORM_FEED: char = '\x0c';

/// White space within a row, as GitHub sees it.
const SPACE_ON_GITHUB: Characters = |character| SPACE(character) || matches!(character, VERTICAL_TAB | FORM_FEED);

/// What is before the name of a tag.
const OPENING: Characters = |character| matches!(character, '<' | '/');

/// The text to pass to pulldown-cmark.
pub fn adapted(text: &str) -> Cow<'_, str> {
    let is_adapted: Characters = |character| matches!(character, '\r' | '\t' | VERTICAL_TAB | FORM_FEED);
    if !text.contains(is_adapted) {
        return Cow::Borrowed(text);
    }
    let mut adapted = String::with_capacity(text.len());
    for line in lines(text) {
        let line = line.in_text(text);
        // At a lone carriage return, pulldown-cmark misses the end of a fence, a comment or HTML.
        let (line, end) = match line.strip_suffix('\r') {
            Some(line) => (line, "\n"),
            None => (line, ""),
        };
        // Only the first line may start with a byte-order mark, which is not a part of it.
        let start = if adapted.is_empty() && line.starts_with('\u{feff}') { 3 } else { 0 };
        let (marks, content) = line.split_at(start + behind_containers(&line[start..]));
        adapted += marks;
        push_content(&mut adapted, content);
        adapted += end;
    }
    Cow::Owned(adapted)
}

/// An MDX text with spaces in place of comments, `{/* … */}`, and of tags alone on a line that would make the lines below
/// HTML: tags of components, and tags directly above a heading. Also returns the extents of the comments.
pub fn without_tags(text: &str) -> (String, Vec<Extent>) {
    let (mut untagged, mut comments) = (String::with_capacity(text.len()), Vec::new());
    let mut rest = lines(text).peekable();
    let mut end_of_comment = 0;
    while let Some(line) = rest.next() {
        let start = line.start;
        let line = line.in_text(text);
        let is_above_heading = rest.peek().is_some_and(|next| next.in_text(text).trim_start().starts_with('#'));
        let content = line.trim();
        if start >= end_of_comment && content.starts_with("{/*") {
            // A comment with text after it does not hide whole lines. One with a fence may start in code and hide rows below.
            let end = match text[start..].find("*/}") {
                Some(at) => start + at + "*/}".len(),
                None => 0,
            };
            let behind = text[end..].split(LINE_END).next().unwrap_or_default();
            if end > 0 && behind.trim().is_empty() && !text[start..end].contains("```") {
                end_of_comment = end;
                comments.push(Extent { start, end });
            }
        }
        let name = content.trim_start_matches(OPENING);
        let is_tag = content.ends_with('>') && (content.starts_with('<') || content == "/>" || content == ">");
        let is_component = name.chars().next().is_some_and(|first| first.is_ascii_uppercase());
        let is_hidden = is_tag && !content.contains('|') && (is_component || is_above_heading);
        if is_hidden || start < end_of_comment {
            for character in line.chars() {
                if matches!(character, '\n' | '\r') {
                    untagged.push(character);
                } else {
                    for _ in 0..character.len_utf8() {
                        untagged.push(' ');
                    }
                }
            }
        } else {
            untagged += line;
        }
    }
    (untagged, comments)
}

/// Appends the content of a line.
fn push_content(adapted: &mut String, content: &str) {
    let is_around_fence: Characters = |character| SPACE(character) || LINE_END(character);
    let fence = content.trim_matches(is_around_fence);
    if fence.len() > 2 && (fence.trim_matches('`').is_empty() || fence.trim_matches('~').is_empty()) {
        // Only to GitHub, a fence that is followed by a tab closes code.
        let (before, behind) = content.split_at(content.find(fence).unwrap_or_default() + fence.len());
        *adapted += before;
        *adapted += &replaced(behind, &["\t"], " ");
        return;
    }
    let row = content.trim_start_matches(SPACE_ON_GITHUB);
    // GitHub treats this as white space only between the cells of a row, and around their texts, for which see `trimmed`.
    // Elsewhere it is text, like any control character.
    let row = if content.contains('|') { row } else { "" };
    *adapted += &replaced(&content[..content.len() - row.len()], &["\x0b", "\x0c"], "\x01");
    // Only GitHub allows it between dashes.
    let is_text: Characters =
        |character| !SPACE_ON_GITHUB(character) && !LINE_END(character) && !matches!(character, '|' | ':' | '-');
    let is_delimiter = row.contains('-') && !row.contains(is_text);
    *adapted += &if is_delimiter { replaced(row, &["\t", "\x0b", "\x0c"], " ") } else { row.to_owned() };
}

/// The first text of a cell, without the characters that stand for white space at its start. `original` is the same text
/// before it was adapted.
pub fn trimmed<'a>(text: CowStr<'a>, original: &str) -> CowStr<'a> {
    let rest = original.trim_start_matches(SPACE_ON_GITHUB);
    let is_adapted =
        text.starts_with('\x01') && (original.starts_with(VERTICAL_TAB) || original.starts_with(FORM_FEED));
    match text.get(original.len() - rest.len()..) {
        Some(trimmed) if is_adapted => CowStr::from(trimmed.to_owned()),
        _ => text,
    }
}

/// The event that GitHub would produce for an inline text; `before` is the event before it. In a cell, `\|` is `|` even
/// where a backslash is text: in HTML, and in addresses between angle brackets. In these addresses, an entity is its
/// character.
pub fn shown<'a>(event: Event<'a>, before: Option<&Event<'a>>, is_in_cell: bool) -> Event<'a> {
    let is_address = |event: &Event<'_>| {
        matches!(event, Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }))
    };
    let plain = |text: CowStr<'a>| if is_in_cell { CowStr::from(replaced(&text, &["\\|"], "|")) } else { text };
    match event {
        Event::InlineHtml(html) if html.starts_with("<!--") && !is_comment(&html) => Event::Text(plain(html)),
        Event::InlineHtml(html) => Event::InlineHtml(plain(html)),
        Event::Text(text) if before.is_some_and(is_address) => Event::Text(decoded(&plain(text)).into()),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) if is_address(&event) => {
            Event::Start(Tag::Link { link_type, dest_url: decoded(&plain(dest_url)).into(), title, id })
        }
        event => event,
    }
}

/// Whether GitHub reads inline HTML as a comment. Its scanner consumes the hyphens before the end in groups of three.
fn is_comment(html: &str) -> bool {
    let said = html.strip_suffix("-->").and_then(|html| html.strip_prefix("<!--"));
    said.is_none_or(|said| (said.len() - said.trim_end_matches('-').len()) % 3 == 0)
}

/// An address with characters for its entities.
fn decoded(address: &str) -> String {
    let mut pieces = address.split('&');
    let mut decoded = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = match piece.find(';') {
            Some(end) if !piece[..end].contains(NOT_IN_ENTITIES) => end + 1,
            _ => 0,
        };
        let entity = format!("&{}", &piece[..end]);
        for event in Parser::new(&entity) {
            if let Event::Text(text) = event {
                decoded += &text;
            }
        }
        decoded += &piece[end..];
    }
    decoded
}

const NOT_IN_ENTITIES: Characters = |character| character != '#' && !character.is_ascii_alphanumeric();

#[cfg(test)]
mod tests {
    use super::{adapted, decoded, is_comment, without_tags};

    #[test]
    fn in_mdx_a_comment_and_a_tag_above_a_heading_or_of_a_component_are_blank() {
        for (text, expected) in [
            ("<Anchor id=\"e\" />\n## Errors\n", "                 \n## Errors\n"),
            ("<a id=\"é\"/>\r\n# A\n", "            \r\n# A\n"),
            ("<Tabs>\n| a |\n</Tabs>\n", "      \n| a |\n       \n"),
            ("<Anchor\n  id=\"e\"\n/>\n# A", "<Anchor\n  id=\"e\"\n  \n# A"),
            ("{/* é\n| 1 |\n*/}\n| 2 |\n", "      \n     \n   \n| 2 |\n"),
            ("{/* a */} b\n| 1 |\n{/* c\n", "{/* a */} b\n| 1 |\n{/* c\n"),
            ("<table>\n<tr><td>1</td></tr>\n", "<table>\n<tr><td>1</td></tr>\n"),
            ("a <B> c\n# A\n", "a <B> c\n# A\n"),
        ] {
            let (untagged, _) = without_tags(text);
            assert_eq!(untagged, expected);
            assert_eq!(untagged.len(), text.len());
        }
    }

    #[test]
    fn an_entity_in_an_address_is_its_character() {
        for (address, expected) in [
            ("https://x.y/?a=1&amp;b=2&copy;", "https://x.y/?a=1&b=2\u{a9}"),
            ("https:&#124;//x.y/&#x7C;z", "https:|//x.y/|z"),
            ("https://x.y/?a=1&b=2&none;&;&#;", "https://x.y/?a=1&b=2&none;&;&#;"),
            ("https://x.y/&nbsp;a", "https://x.y/\u{a0}a"),
        ] {
            assert_eq!(decoded(address), expected, "{address}");
        }
    }

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

    #[test]
    fn a_comment_ends_with_two_hyphens() {
        assert!(["<!-- a -->", "<!---->", "<!-- a - b -- c -->"].into_iter().all(is_comment));
        assert!(!["<!-- a --->", "<!-- a ---->"].into_iter().any(is_comment));
    }
}
