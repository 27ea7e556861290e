//! What makes a line look like a row of the sheet to a person who reads the source, however Markdown reads it.

use crate::document::contents::Table;
use crate::document::grammar::{behind_list_mark, cells, is_unseen};
use crate::document::inline::bare;
use crate::document::text::folded;
use crate::input::arguments::Arguments;
use crate::sheet::column_table::ColumnTables;
use crate::sheet::columns;
use crate::sheet::headers::has_exactly;
use crate::sheet::look::Look;
use crate::sheet::selection::Selection;
use crate::strings::{Characters, WHITE};

/// Marks directly before or after a text: those of emphasis, and a backslash.
const MARK: Characters = |character| matches!(character, '*' | '_' | '~' | '\\');

/// White space, and what is invisible.
const BLANK: Characters = |character| character.is_whitespace() || is_unseen(character);

const TAG_OR_PIPE: Characters = |character| matches!(character, '<' | '|');

/// What a line looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// The header row of the table.
    Header,
    /// A row of any table, between pipes.
    Piped,
    /// A row of the table: it has as many cells, and a code or a header in the same place.
    Keyed,
}

/// How the rows of a table look.
pub struct Pattern<'a> {
    /// The headers; none if there is no table.
    headers: Vec<&'a str>,
    key: Key<'a>,
    /// Whether the header row starts without a pipe.
    is_open: bool,
    /// What codes look like.
    pub look: Look,
}

/// What tells a row from running text.
enum Key<'a> {
    /// A code in the cell with that number.
    Code(usize),
    /// A header in the first cell: the row documents a column.
    Header(&'a ColumnTables<'a>),
}

impl<'a> Pattern<'a> {
    /// The pattern of the selected tables: that of the first one with the columns that the arguments name.
    pub fn of(selection: &Selection<'a>, arguments: &Arguments) -> Self {
        let look = Look::of(&selection.tables, arguments);
        let mut first = None;
        for table in &selection.tables {
            if first.is_none()
                || (has_exactly(&table.header, arguments) && !first.is_some_and(|(_, is_named)| is_named))
            {
                first = Some((*table, has_exactly(&table.header, arguments)));
            }
        }
        match first {
            Some((first, _)) => Self::of_codes(first, arguments, look),
            None => Self { headers: Vec::new(), key: Key::Code(0), is_open: false, look },
        }
    }

    /// The pattern of a table of codes.
    pub fn of_codes(table: &'a Table, arguments: &Arguments, look: Look) -> Self {
        let key = Key::Code(columns::code_column(table, arguments));
        Self { headers: headers(table), key, is_open: is_open(table), look }
    }

    /// The pattern of a table that documents columns.
    pub fn of_columns(table: &'a Table, column_tables: &'a ColumnTables<'a>, look: Look) -> Self {
        Self { headers: headers(table), key: Key::Header(column_tables), is_open: is_open(table), look }
    }

    /// What a line looks like, also after marks of lists, headings and emphasis.
    pub fn likeness(&self, line: &str) -> Option<Likeness> {
        let plain = with_pipes(line);
        if !plain.contains('|') {
            return None;
        }
        let row = unmarked(&plain);
        let cells = cells(row);
        if self.is_header(&cells) {
            return Some(Likeness::Header);
        }
        let is_piped = row.starts_with('|') && cells.len() > 1;
        // Ordinary text after a mark may start with a pipe.
        let is_bare = line.trim_start_matches(BLANK).starts_with('|');
        if is_piped && (is_bare || (row.ends_with('|') && plain == line)) {
            return Some(Likeness::Piped);
        }
        // Cells at the end of a row may be missing.
        let is_word = is_bare && cells.first().is_some_and(|cell| !cell.contains(WHITE));
        let is_closed = row.ends_with('|') && (is_word || cells.len() > 1);
        let is_short = cells.len() < self.headers.len() && (is_closed || (self.is_open && cells.len() > 1));
        (self.is_row(&cells) || (is_short && self.has_key(&cells))).then_some(Likeness::Keyed)
    }

    /// Whether there are as many cells as in a row, with a code or a header in the same place.
    pub fn is_row(&self, cells: &[&str]) -> bool {
        cells.len() > 1 && cells.len() == self.headers.len() && self.has_key(cells)
    }

    fn is_header(&self, cells: &[&str]) -> bool {
        if cells.len() < 2 || cells.len() != self.headers.len() {
            return false;
        }
        for (index, cell) in cells.iter().enumerate() {
            if !folded(&bare(cell)).eq_ignore_ascii_case(self.headers[index]) {
                return false;
            }
        }
        true
    }

    fn has_key(&self, cells: &[&str]) -> bool {
        match self.key {
            Key::Code(at) => match cells.get(at) {
                Some(cell) => self.look.is_code(cell) || self.look.is_code(cell.trim_matches(MARK)),
                None => false,
            },
            Key::Header(tables) => match cells.first() {
                Some(cell) => tables.is_header(&bare(cell.trim_matches(MARK))),
                None => false,
            },
        }
    }
}

/// Whether the header row of a table starts without a pipe.
fn is_open(table: &Table) -> bool {
    table.header.cells.first().is_some_and(|cell| cell.extent.start == table.header.extent.start)
}

fn headers(table: &Table) -> Vec<&str> {
    let mut headers = Vec::with_capacity(table.header.cells.len());
    for cell in &table.header.cells {
        headers.push(cell.text.bare.as_str());
    }
    headers
}

/// Whether a character looks like a pipe.
fn is_look_alike(character: char) -> bool {
    matches!(character, '\u{a6}' | '\u{2502}' | '\u{2503}' | '\u{ff5c}' | '\u{ffe8}')
}

/// The line with a pipe in place of each character that looks like one.
fn with_pipes(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    for character in line.chars() {
        plain.push(if is_look_alike(character) { '|' } else { character });
    }
    plain
}

/// What to do about a line that would be a row if something were removed or replaced.
pub fn help(line: &str) -> Option<String> {
    let row = behind_marks(line);
    if !row.starts_with('|') {
        for character in line.chars() {
            if is_look_alike(character) {
                return Some(format!("replace each `{character}` with `|`"));
            }
        }
    }
    let marks = line[..line.len() - row.len()].trim_matches(BLANK);
    if marks.is_empty() {
        return None;
    }
    Some(format!("remove the `{marks}` in front of it or, if this is not a row, write each `|` as `\\|`"))
}

/// The line without the marks before its text and those after its last pipe.
fn unmarked(line: &str) -> &str {
    let row = behind_marks(line);
    let mut end = row;
    loop {
        end = match end.chars().next_back() {
            Some(last) if BLANK(last) || MARK(last) || last == '#' => &end[..end.len() - last.len_utf8()],
            Some('>') => match end[..end.len() - 1].rfind(TAG_OR_PIPE) {
                Some(tag) if end[tag..].starts_with('<') => &end[..tag],
                _ => break,
            },
            _ => break,
        };
    }
    if end.ends_with('|') { end } else { row.trim_end_matches(BLANK) }
}

fn behind_marks(line: &str) -> &str {
    let mut row = line.trim_start_matches(BLANK);
    while let Some(inside) = behind_mark(row) {
        row = inside.trim_start_matches(BLANK);
    }
    row
}

fn behind_mark(line: &str) -> Option<&str> {
    let kinds = [
        behind_quotation_mark,
        behind_list_mark,
        behind_task_box,
        behind_signs,
        behind_label,
        behind_comment,
        behind_tag,
        behind_emphasis,
    ];
    for behind in &kinds {
        if let Some(text) = behind(line) {
            return Some(text);
        }
    }
    None
}

/// The text of a block quote.
fn behind_quotation_mark(line: &str) -> Option<&str> {
    line.strip_prefix('>')
}

/// The text after the box of a task.
fn behind_task_box(line: &str) -> Option<&str> {
    let text = line.strip_prefix("[ ]").or(line.strip_prefix("[x]")).or(line.strip_prefix("[X]"))?;
    BLANK(text.chars().next()?).then_some(text)
}

/// The text of a heading.
fn behind_signs(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    let first = text.chars().next()?;
    (text.len() < line.len() && (first == '|' || BLANK(first))).then_some(text)
}

/// The text of a footnote's definition.
fn behind_label(line: &str) -> Option<&str> {
    Some(line.strip_prefix("[^")?.split_once("]:")?.1)
}

/// The text after a comment.
fn behind_comment(line: &str) -> Option<&str> {
    Some(line.strip_prefix("<!--")?.split_once("-->")?.1)
}

/// The text after an HTML tag.
fn behind_tag(line: &str) -> Option<&str> {
    let tag = line.strip_prefix('<')?;
    let first = tag.chars().next()?;
    let is_tag = first == '/' || first.is_alphabetic();
    if is_tag { Some(tag.split_once('>')?.1) } else { None }
}

/// The row after marks of emphasis or a backslash directly before its first pipe.
fn behind_emphasis(line: &str) -> Option<&str> {
    let row = line.trim_start_matches(MARK);
    (row.len() < line.len() && row.starts_with('|')).then_some(row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::texts::Resemblance;

    /// What a line looks like beside a table with the columns `Code` and `Name`.
    fn likeness(line: &str) -> Option<Likeness> {
        looked(line, Look::Integers)
    }

    fn looked(line: &str, look: Look) -> Option<Likeness> {
        Pattern { headers: vec!["Code", "Name"], key: Key::Code(0), is_open: false, look }.likeness(line)
    }

    #[test]
    fn a_row_of_a_sheet_of_texts_has_a_code_that_looks_like_those_of_the_table() {
        let symbols = Look::Texts(Resemblance::Symbol);
        for line in ["NOT_FOUND | Two", "- E1 | Two", "`timeout_2` (see the log) | Two", "[not-found](a.md) | Two"] {
            assert_eq!(looked(line, symbols), Some(Likeness::Keyed), "{line}");
        }
        for line in ["timeout | Two", "not found | Two", "One or the other: | Two", "first, | second"] {
            assert_eq!(looked(line, symbols), None, "{line}");
        }
        assert_eq!(looked("timeout | Two", Look::Texts(Resemblance::Word)), Some(Likeness::Keyed));
        assert_eq!(looked("not found | Two", Look::Texts(Resemblance::Word)), None);
        assert_eq!(looked("not found | Two", Look::Texts(Resemblance::Text)), Some(Likeness::Keyed));
    }

    #[test]
    fn a_header_row_has_the_headers_in_any_case_and_with_any_marks() {
        for line in
            ["| Code | Name |", "Code | Name", "code|NAME", "- **Code** | Name", "## Code | Name", "> | Code | Name"]
        {
            assert_eq!(likeness(line), Some(Likeness::Header), "{line}");
        }
        for line in ["Code", "Code | Names", "Code | Name | Meaning", "The code | Name"] {
            assert_eq!(likeness(line), None, "{line}");
        }
    }

    #[test]
    fn a_row_between_pipes_is_one_behind_marks_too() {
        for line in [
            "| a | b",
            "| a | b | c |",
            "- | a | b |",
            "* [x] | a | b |",
            "12) | a | b |",
            "# | a | b |",
            "### | a | b | ###",
            "\\| a | b |",
            "**| a | b |**",
            "> - __| a | b |__",
            "<b>| a | b |</b>",
            "[^1]: | a | b |",
            "<!-- a --> | a | b | <br>",
            "\u{200b}| a | b |",
        ] {
            assert_eq!(likeness(line), Some(Likeness::Piped), "{line}");
        }
    }

    #[test]
    fn a_row_without_pipes_around_it_has_a_code_and_as_many_cells_as_the_table() {
        for line in [
            "2 | Two",
            "0x1F | Two",
            "2 | Two |",
            "2 | |",
            "- 2 | Two",
            "- | 2 | Two",
            "**2 | Two**",
            "\\2 | Two",
            "~~2~~[^1] | Two",
            "\u{2502} 2 \u{2502} Two \u{2502}",
            "2 \u{ff5c} Two",
        ] {
            assert_eq!(likeness(line), Some(Likeness::Keyed), "{line}");
        }
        assert_eq!(likeness("2 |"), None);
    }

    #[test]
    fn text_with_pipes_is_not_a_row() {
        for line in [
            "a | b",
            "2",
            "2 | 3 | 4",
            "|",
            "| a",
            "- first | second",
            "- |x| is the absolute value",
            "`| 2 | Two |` is a row",
            "\\| 2 \\| Two \\|",
            "[One](#one) | [Two](#two)",
            "<a href=\"#one\">One</a> | <a href=\"#two\">Two</a>",
            "$$|x| + |y|$$",
            "\u{2502}   \u{2514}\u{2500}\u{2500} main.rs",
            "#1 | One",
        ] {
            assert_eq!(likeness(line), None, "{line}");
        }
    }

    #[test]
    fn help_names_what_is_in_front_of_the_row() {
        let marks = |line| help(line).map(|help| help.split('`').nth(1).unwrap_or_default().to_owned());
        assert_eq!(marks("> - [x] **| 2 | Two |**").as_deref(), Some("> - [x] **"));
        assert_eq!(marks("# | 2 | Two |").as_deref(), Some("#"));
        assert_eq!(marks("\u{2502} 2 \u{2502} Two \u{2502}").as_deref(), Some("\u{2502}"));
        assert_eq!(help("| 2 | Two |"), None);
        assert_eq!(help("2 | Two"), None);
    }
}
