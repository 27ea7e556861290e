//! Random texts of cells: everything inline that is read in a way of its own, above all around pipes.

use proptest::prelude::*;
use proptest::sample::select;

const PIECES: &[&str] = &[
    "word",
    "two words",
    "Not Found",
    "404",
    "`code`",
    "`a\\|b`",
    "``a`b``",
    "`",
    "\\`",
    "*word*",
    "**word**",
    "***word***",
    "_word_",
    "__word__",
    "a_b_c",
    "a*b*c",
    "~word~",
    "~~word~~",
    "~~~word~~~",
    "H~2~O",
    "~",
    "~~",
    "*",
    "**",
    "_",
    "\\*",
    "\\|",
    "\\",
    "\\\\",
    "[x](y)",
    "[x](y\\|z)",
    "[x](<y z>)",
    "[x](y \"a \\| b\")",
    "[x\\|y](z)",
    "![x](y)",
    "![x\\|y](z \"t\")",
    "[site]",
    "[x][site]",
    "[a\\|b]",
    "[^1]",
    "[^2]",
    "[",
    "]",
    "](",
    "!",
    "<https://x.y/a>",
    "<https://x.y/a\\|b>",
    "<me@example.org>",
    "<a@b\\|c>",
    "<b>",
    "</b>",
    "<b title=\"a\\|b\">",
    "<b title='a > b'>",
    "<br>",
    "<br/>",
    "<BR />",
    "<!-- a -->",
    "<!-- a \\| b -->",
    "<!--",
    "-->",
    "<?a \\| b?>",
    "<",
    ">",
    "a<b",
    "&amp;",
    "&#124;",
    "&nbsp;",
    "&copy",
    "&",
    "www.example.org",
    "https://example.org",
    ":smile:",
    "$a$",
    "a^2^",
    "\"q\"",
    "a -- b",
    "...",
    "#",
    "-",
    "---",
    ":-:",
    "+",
    "1.",
    "=",
    "[ ]",
    "[x]",
    "\t",
    "\u{a0}",
    "\u{b}",
    "\u{c}",
    "a\0b",
    "\u{200b}",
    "\u{feff}",
    "é",
    "없음",
    "🎉",
    "—",
    "“q”",
];

/// The text of a cell, maybe empty.
pub(crate) fn cell() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec((select(PIECES), select(&["", " "][..])), 0..5);
    prop_oneof![2 => Just("word".to_owned()), 3 => pieces.prop_map(|pieces| joined(&pieces))]
}

/// The pieces, with a space where readers disagree otherwise: where comrak sees several backslashes before a pipe, and
/// where pulldown-cmark sees tildes beside other marks, or brackets or backticks back to back.
fn joined(pieces: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for (piece, space) in pieces {
        let neighbours = (text.chars().next_back(), piece.chars().next());
        let are_apart = match neighbours {
            (Some(last), Some('~')) | (Some('~'), Some(last)) => !last.is_alphanumeric() && last != ' ',
            (Some(last), Some(first)) => {
                matches!((last, first), ('-', '<') | (']', '[' | '\\') | ('`', '`') | ('\\', '\\' | '|'))
            }
            _ => false,
        };
        if are_apart {
            text.push(' ');
        }
        text += piece;
        text += space;
    }
    if text.ends_with("\\\\") {
        text.push('.');
    }
    text
}
