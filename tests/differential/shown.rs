//! What comrak shows: the rows of all tables of a document, line by line, with the texts of their cells.

use std::collections::HashSet;

use comrak::nodes::{Node, NodeValue};
use comrak::{Arena, Options, parse_document};

/// A row that is shown.
#[derive(Debug)]
pub(crate) struct ShownRow {
    /// Its line, from 1.
    pub(crate) line: usize,
    /// The lines of its table, from the header to the last row.
    pub(crate) table: (usize, usize),
    pub(crate) cells: Vec<ShownText>,
}

/// The text of a cell, with each run of white space as one space, and in lower case: comrak writes the mark of a footnote
/// as its definition does.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ShownText {
    /// Without addresses, tags and marks of footnotes.
    pub(crate) bare: String,
    /// With all of them.
    pub(crate) plain: String,
}

/// The rows that are shown.
pub(crate) struct Shown {
    /// Those that everybody sees.
    pub(crate) rows: Vec<ShownRow>,
    /// The lines that somebody sees as rows: front matter is Markdown to some readers.
    pub(crate) lines: HashSet<usize>,
}

impl Shown {
    pub(crate) fn of(text: &str) -> Self {
        // The specification has the replacement character for NUL, which comrak leaves to its writers; and comrak reads the
        // last line otherwise if it has no end.
        let text = text.replace('\0', "\u{fffd}") + "\n";
        let mut rows = rows_with(&text, None);
        let mut lines: HashSet<usize> = rows.iter().map(|row| row.line).collect();
        if text.trim_start_matches('\u{feff}').starts_with("---") {
            let below: HashSet<usize> =
                rows_with(&with_plain_fences(&text), Some("---")).iter().map(|row| row.line).collect();
            rows.retain(|row| below.contains(&row.line));
            lines.extend(below);
        }
        Self { rows, lines }
    }
}

/// The text without blanks behind the lines around front matter, where comrak alone takes none.
fn with_plain_fences(text: &str) -> String {
    let is_blank = |character: char| character.is_ascii_whitespace();
    let plain = |line: &str| match line.strip_suffix('\n') {
        Some(content) if content.trim_start_matches('\u{feff}').trim_end_matches(is_blank) == "---" => {
            format!("{}\n", content.trim_end_matches(is_blank))
        }
        _ => line.to_owned(),
    };
    text.split_inclusive('\n').map(plain).collect()
}

fn rows_with(text: &str, front_matter: Option<&str>) -> Vec<ShownRow> {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.footnotes = true;
    options.extension.front_matter_delimiter = front_matter.map(str::to_owned);
    let document = parse_document(&arena, text, &options);
    let mut rows = Vec::new();
    for table in document.descendants().filter(|node| matches!(node.data().value, NodeValue::Table(_))) {
        let lines = table.data().sourcepos;
        for row in table.children().filter(|node| matches!(node.data().value, NodeValue::TableRow(false))) {
            let line = row.data().sourcepos.start.line;
            let cells = row.children().map(shown_text).collect();
            rows.push(ShownRow { line, table: (lines.start.line, lines.end.line.max(line)), cells });
        }
    }
    rows.sort_by_key(|row| row.line);
    rows
}

fn shown_text(cell: Node<'_>) -> ShownText {
    let mut text = ShownText::default();
    push_children(&mut text, cell);
    ShownText::of(&text.bare, &text.plain)
}

fn push_children(text: &mut ShownText, node: Node<'_>) {
    for child in node.children() {
        push(text, child);
    }
}

fn push(text: &mut ShownText, node: Node<'_>) {
    match &node.data().value {
        NodeValue::Text(literal) => text.push(literal),
        NodeValue::Code(code) => text.push(&code.literal),
        NodeValue::SoftBreak | NodeValue::LineBreak => text.push(" "),
        NodeValue::HtmlInline(html) if is_line_break(html) => text.push(" "),
        NodeValue::HtmlInline(html) => text.plain += html,
        NodeValue::FootnoteReference(reference) => text.plain += &format!("[^{}]", reference.name),
        NodeValue::Link(link) | NodeValue::Image(link) => {
            let start = text.plain.len();
            push_children(text, node);
            let linked = text.plain[start..].trim();
            if linked != link.url && Some(linked) != link.url.strip_prefix("mailto:") {
                text.plain += &format!(" ({})", link.url);
            }
        }
        _ => push_children(text, node),
    }
}

impl ShownText {
    pub(crate) fn of(bare: &str, plain: &str) -> Self {
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        Self { bare: folded(bare), plain: folded(plain) }
    }

    fn push(&mut self, literal: &str) {
        self.bare += literal;
        self.plain += literal;
    }
}

fn is_line_break(html: &str) -> bool {
    let name: String = html[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
    let end = html[1 + name.len()..].chars().next();
    name.eq_ignore_ascii_case("br") && end.is_some_and(|end| end.is_whitespace() || "/>".contains(end))
}
