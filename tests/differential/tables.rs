//! Random documents with tables: of every style, in containers, damaged, and between lines that start or end something.

use proptest::prelude::*;
use proptest::sample::select;

use crate::cells::cell;

/// A line of a document, before it is put into a container.
#[derive(Clone, Debug)]
enum Line {
    /// A row. Its code, which is its number among all rows, stands in the first cell and in the second.
    Row {
        style: usize,
        name: String,
        meaning: String,
    },
    /// The header row and the delimiter row that most tables of the document have.
    Header,
    Delimiter,
    /// Any other line.
    Other(&'static str),
}

pub(crate) const HEADERS: &[&str] = &[
    "| Code | Name |",
    "| Code | Name |",
    "| Code | Name |",
    "|Code|Name|",
    "Code | Name",
    "Code | Name |",
    "| Code | Name",
    "   | Code | Name |",
    "| Code \\| Number | Name |",
    "| **Code** | Name |\t",
    "| Code | Name | Meaning |",
    "Code | Name | Meaning",
    "Code",
];

pub(crate) const DELIMITERS: &[&str] = &[
    "| --- | --- |",
    "| --- | --- |",
    "| --- | --- |",
    "|---|---|",
    "--- | ---",
    "--- | --- |",
    "| ---: | :---: |",
    ":- | -:",
    "|-|-|",
    "- | -",
    "-: | -",
    "-\t| -",
    "|\t---\t|\t--- |",
    "---\t|\t---",
    "   | --- | --- |",
    "\t| --- | --- |",
    "|\u{b}---|\u{c}--- |",
    "| --- | --- |\u{c}",
    "| --- | --- | --- |",
    "--- | --- | ---",
    "| --- |",
    "---",
    ":--",
    ":-:",
    "=== | ===",
    "===",
    "— | —",
    "--- ---",
    "- - -",
    "| -- - | --- |",
    "| --- | --- | |",
    "||---|---|",
    "|---+---|",
    "|\u{a0}---|---|",
    "\\| --- | --- |",
];

pub(crate) const OTHERS: &[&str] = &[
    "",
    "",
    "",
    "",
    " ",
    "\t",
    "Some text",
    "Some text | with a pipe",
    "Some text  ",
    "Some text\\",
    "# Heading",
    "## Heading",
    "#",
    "===",
    "---",
    "***",
    "```",
    "```",
    "````",
    "``` text",
    "~~~",
    "~~~",
    "   ```",
    "    ```",
    "\t```",
    "<!--",
    "<!-- note",
    "-->",
    "<!-- note -->",
    "<!-- note -- >",
    "text <!-- note",
    "<div>",
    "</div>",
    "<details>",
    "</details>",
    "<pre>",
    "</pre>",
    "<script>",
    "</script>",
    "<custom>",
    "</b>",
    "<b>bold</b>",
    "<br>",
    "<?php",
    "?>",
    "<!X",
    "<![CDATA[",
    "]]>",
    ">",
    "> quoted",
    "- item",
    "-",
    "* item",
    "1. item",
    "2. item",
    "1)",
    "- [ ] task",
    "    indented",
    "[^2]: note",
    "[^2]:",
    "[ref]: /address",
    "[ref]:",
    "/address",
    "'title",
    "title'",
    "$$",
    "`code",
    "code`",
    "\u{b}",
    "\u{c}",
    "\u{a0}",
    "\u{feff}",
    "\u{200b}",
    "|",
    "||",
    "| |",
    "\\",
    "\u{85}",
    "\u{2028}",
];

/// What stands before the first line and before the others of a stretch of lines.
pub(crate) const CONTAINERS: &[(&str, &str)] = &[
    ("> ", "> "),
    (">", ">"),
    (">\t", ">\t"),
    ("> ", ""),
    ("> > ", "> > "),
    ("- ", "  "),
    ("-\t", "\t"),
    ("* ", "  "),
    ("1. ", "   "),
    ("12) ", "    "),
    ("- ", "    "),
    ("- ", "\t"),
    ("- ", ""),
    ("- - ", "    "),
    ("- - ", "\t"),
    ("- > ", "  > "),
    ("> - ", ">   "),
    ("> - ", ">\t"),
    ("   ", "   "),
    ("    ", "    "),
    ("\t", "\t"),
    (" ", " "),
    ("[^2]: ", "    "),
    ("- [ ] ", "  "),
];

/// What stands before one line and before no other.
pub(crate) const PREFIXES: &[&str] = &[
    " ", "  ", "   ", "    ", "     ", "\t", " \t", "> ", "- ", "1. ", "# ", "\\", "**", "\u{feff}", "\u{200b}",
    "\u{a0}", "\u{c}",
];

fn row() -> impl Strategy<Value = Line> {
    (0_usize..100, cell(), cell()).prop_map(|(style, name, meaning)| Line::Row { style, name, meaning })
}

fn other() -> impl Strategy<Value = Line> {
    select(OTHERS).prop_map(Line::Other)
}

/// A stretch of lines, with what stands before each of them.
type Stretch = Vec<(String, Line)>;

fn table() -> impl Strategy<Value = Vec<Line>> {
    let header = select(HEADERS).prop_map(Line::Other);
    let delimiter = select(DELIMITERS).prop_map(Line::Other);
    let head = prop_oneof![
        12 => Just((Line::Header, Line::Delimiter)),
        1 => header.prop_map(|header| (header, Line::Delimiter)),
        1 => delimiter.prop_map(|delimiter| (Line::Header, delimiter)),
    ];
    let body = prop::collection::vec(prop_oneof![30 => row(), 1 => other()], 1..6);
    (head, body).prop_map(|((header, delimiter), body)| [header, delimiter].into_iter().chain(body).collect())
}

fn stretch() -> impl Strategy<Value = Stretch> {
    let others = prop::collection::vec(prop_oneof![12 => other(), 1 => row()], 1..4);
    let lines = prop_oneof![4 => table().boxed(), 1 => others.boxed()];
    let container = prop_oneof![3 => Just(("", "")), 1 => select(CONTAINERS)];
    let prefix = prop::option::weighted(0.04, (any::<prop::sample::Index>(), select(PREFIXES)));
    (lines, container, prefix).prop_map(|(lines, (first, next), odd)| {
        let count = lines.len();
        let odd = odd.map(|(at, prefix)| (at.index(count), prefix));
        let prefix = |at: usize| {
            let container = if at == 0 { first } else { next };
            let odd = odd.filter(|(index, _)| *index == at).map_or("", |(_, prefix)| prefix);
            format!("{container}{odd}")
        };
        lines.into_iter().enumerate().map(|(at, line)| (prefix(at), line)).collect()
    })
}

/// How a document is written.
#[derive(Clone, Debug)]
struct Style {
    start: &'static str,
    header: &'static str,
    delimiter: &'static str,
    /// How many columns its tables have, two or three.
    width: usize,
    ends: &'static [&'static str],
    is_ended: bool,
    has_definitions: bool,
}

fn style() -> impl Strategy<Value = Style> {
    let tables = select(
        &[
            ("| Code | Name |", "| --- | --- |", 2),
            ("| Code | Name |", "|:-:|---|", 2),
            ("Code | Name", "--- | ---", 2),
            ("| Code | Name | Meaning |", "| ---: | --- | --- |", 3),
            ("Code | Name | Meaning", "---|---|---", 3),
        ][..],
    );
    let ends = prop_oneof![
        6 => Just(&["\n"][..]),
        1 => Just(&["\r\n"][..]),
        1 => Just(&["\r"][..]),
        1 => Just(&["\n", "\n", "\n", "\r", "\r\n"][..]),
    ];
    let start = prop_oneof![20 => Just(""), 1 => Just("\u{feff}"), 1 => Just("---\n"), 1 => Just("---\na: b\n---\n")];
    (start, tables, ends, any::<[bool; 2]>()).prop_map(
        |(start, (header, delimiter, width), ends, [is_ended, has_definitions])| Style {
            start,
            header,
            delimiter,
            width,
            ends,
            is_ended,
            has_definitions,
        },
    )
}

/// A document. Codes and names are all different.
pub(crate) fn document() -> impl Strategy<Value = String> {
    let is_apart = prop_oneof![12 => Just(true), 1 => Just(false)];
    let stretches = prop::collection::vec((stretch(), is_apart), 1..5);
    (style(), stretches).prop_map(|(style, stretches)| written(&style, stretches))
}

fn written(style: &Style, stretches: Vec<(Stretch, bool)>) -> String {
    let mut text = style.start.to_owned();
    let mut ends = style.ends.iter().cycle();
    let mut number = 0;
    for (stretch, is_apart) in stretches {
        for (prefix, line) in stretch {
            text += &prefix;
            match line {
                Line::Header => text += style.header,
                Line::Delimiter => text += style.delimiter,
                Line::Other(line) => text += line,
                Line::Row { style: row, name, meaning } => {
                    number += 1;
                    let meaning = if style.width == 3 { format!(" | {meaning}") } else { String::new() };
                    text += &written_row(number, row, &format!("N{number}q {name}{meaning}"));
                }
            }
            text += ends.next().unwrap_or(&"\n");
        }
        if is_apart {
            text += ends.next().unwrap_or(&"\n");
        }
    }
    if style.has_definitions {
        text += "\n\n[site]: https://example.org\n\n[^1]: A note.\n";
    }
    // A definition that nobody refers to is not shown.
    if text.contains("[^2]:") {
        text.insert_str(0, "See [^2].\n\n");
    }
    let length = if style.is_ended { text.len() } else { text.trim_end_matches(['\n', '\r']).len() };
    text.truncate(length);
    text
}

fn written_row(number: usize, style: usize, rest: &str) -> String {
    match style {
        0..10 => format!("{number} | {rest}"),
        10..15 => format!("|{number}|{rest}|"),
        15..20 => format!("| {number} | {rest}"),
        20..25 => format!("{number} | {rest} |"),
        25..30 => format!("| {number} | {rest} |\t"),
        30..35 => format!("  |\t{number}\t| {rest} |"),
        35..40 => format!("| `{number}` | {rest} |"),
        40..45 => format!("| {number} | {rest} |\u{c}"),
        45 => format!("| {number} |"),
        46 => format!("| {number} | {rest} | more |"),
        47 => format!("| {number} | {rest} | |"),
        _ => format!("| {number} | {rest} |"),
    }
}
