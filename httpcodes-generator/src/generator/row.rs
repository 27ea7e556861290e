//! One row: its cells read for what their columns are for.
//!
//! In comes a row of the document, out goes an [`Entry`] wherever a code and a variant can be made of it, faults or not,
//! so that one bad cell does not take the variant with it.

use std::ops::Range;

use super::code::{self, Repr};
use super::columns::{Columns, Role};
use super::fault::Fault;
use super::markdown::{Cell, Row};
use super::names::{self, Unfit};
use super::sheet::{Alias, Entry};
use super::{stray, suggest};

/// How many aliases of a cell may be hidden by markup, before no more are looked for.
const MOST_HIDDEN: usize = 16;

/// What all rows under one heading are read with.
pub(crate) struct Reader<'a> {
    pub(crate) text: &'a str,
    pub(crate) columns: &'a Columns,
    pub(crate) section: &'a str,
    pub(crate) repr: Repr,
    /// The least and the greatest code of the sheet.
    pub(crate) codes: (i128, i128),
}

impl Reader<'_> {
    /// Reads a row.
    pub(crate) fn read(&self, row: &Row, faults: &mut Vec<Fault>) -> Option<Entry> {
        let (code_cell, name_cell) = (row.cells.get(self.columns.code)?, row.cells.get(self.columns.name)?);
        let code = self.code(code_cell, row).map_err(|fault| faults.push(fault)).ok();
        let variant = variant(self.columns, row, name_cell).map_err(|fault| faults.push(fault)).ok();
        let mut aliases = Vec::new();
        for (column, cell) in self.columns.all.iter().zip(&row.cells) {
            match column.role {
                Role::Aliases => aliases = self.aliases(cell, faults),
                Role::Flag => faults.extend(flag_fault(cell, row)),
                _ => {}
            }
        }
        Some(Entry {
            code: code?,
            code_text: code_cell.text.bare.clone(),
            name: name_cell.text.bare.clone(),
            variant: variant?,
            aliases,
            texts: row.cells.iter().map(|cell| cell.text.clone()).collect(),
            section: self.section.to_owned(),
            code_span: code_cell.span.clone(),
            name_span: name_cell.span.clone(),
            variant_span: given_variant(self.columns, row).unwrap_or(name_cell).span.clone(),
        })
    }

    /// What is wrong with the number of the row's cells.
    pub(crate) fn shape_fault(&self, row: &Row) -> Option<Fault> {
        let width = self.columns.all.len();
        if let Some(surplus) = &row.surplus {
            let fault =
                Fault::sheet("the row has too many cells".to_owned(), surplus.clone(), "beyond the last column");
            let fault = match suspect(&self.text[row.span.clone()]) {
                Some(at) => fault.also(row.span.start + at..row.span.start + at + 1, "is this `|` part of the text?"),
                None => fault,
            };
            let help = format!("the header has {width} columns; a `|` that belongs to a cell's text is written `\\|`");
            return Some(fault.help(help));
        }
        if row.present >= width {
            return None;
        }
        if self.text[row.span.clone()].trim().is_empty() {
            let fault = Fault::sheet("a line that looks blank is a row".to_owned(), row.span.clone(), "no plain blank");
            return Some(fault.help("markdown takes only blanks and tabs for blank: remove what stands there"));
        }
        let missing: Vec<&str> = self.columns.all[row.present..].iter().map(|column| column.header.as_str()).collect();
        let missing = suggest::list(&missing);
        let message = format!("the row has {} of {width} cells", row.present);
        let last = self.text[row.span.clone()].chars().next_back().map_or(0, char::len_utf8);
        let end = row.span.end - last..row.span.end;
        Some(if row.present == 1 {
            Fault::sheet(message, row.span.clone(), "read as a row of the table above")
                .help("text below a table needs a blank line before it")
                .help(format!("if it is a row, add the cells of {missing}"))
        } else {
            Fault::sheet(message, end, "the row ends here")
                .help(format!("a row has all cells, empty ones too: add those of {missing}"))
        })
    }

    fn code(&self, cell: &Cell, row: &Row) -> Result<i128, Fault> {
        let text = cell.text.bare.as_str();
        let fault = |message: String, label: &str| Fault::sheet(message, place(cell, row), label);
        if text.is_empty() {
            return Err(
                fault("a row without a code".to_owned(), "no code here").help("write the row's code, an integer")
            );
        }
        let Some(code) = code::parse(text) else {
            return Err(fault(format!("`{text}` is not an integer"), "not a code").help(code_help(text)));
        };
        let Repr { name, min, max, .. } = self.repr;
        if !self.repr.holds(code) {
            let fault = fault(format!("code {text} does not fit in `{name}`"), "out of range");
            let fault = fault.help(format!("a `{name}` goes from {min} to {max}"));
            let wider = Repr::smallest(self.codes.0, self.codes.1);
            return Err(match (Repr::smallest(code, code), wider) {
                (None, _) => fault.help("no integer type of up to 64 bits holds it"),
                (_, None) => fault.help("no integer type of up to 64 bits holds all codes of the sheet"),
                (_, Some(wider)) => fault.help(format!("write `#[repr({})]` below the attribute", wider.name)),
            });
        }
        Ok(code)
    }

    fn aliases(&self, cell: &Cell, faults: &mut Vec<Fault>) -> Vec<Alias> {
        let mut aliases: Vec<Alias> = Vec::new();
        let source = &self.text[cell.span.clone()];
        let (mut after, mut hidden) = (0, 0);
        let names = cell.text.bare.split(',').map(str::trim);
        for name in names.filter(|_| !cell.text.bare.is_empty()) {
            // Where the name stands in the cell, unless markup hides it.
            let is_sought = !name.is_empty() && hidden < MOST_HIDDEN;
            let span = if let Some(at) = is_sought.then(|| source[after..].find(name)).flatten() {
                let start = cell.span.start + after + at;
                after += at + name.len();
                start..start + name.len()
            } else {
                hidden += 1;
                cell.span.clone()
            };
            if name.is_empty() {
                let fault = Fault::sheet("an alias without text".to_owned(), span, "a comma too many");
                faults.push(fault.help("aliases are separated by one comma each"));
                continue;
            }
            match names::variant(name) {
                Err(Unfit::Empty) => {
                    let message = format!("the alias `{name}` makes no identifier");
                    let fault = Fault::sheet(message, span, "no constant can be named after this");
                    faults.push(fault.help("leave the cell empty if the row has no other name"));
                }
                // `2FA required` is no constant's name, but it can be parsed.
                constant => aliases.push(Alias { name: name.to_owned(), constant: constant.ok(), span }),
            }
        }
        aliases
    }
}

/// The `|` of a row with too many that looks most like text: one inside a code span, or one without blanks around it.
fn suspect(row: &str) -> Option<usize> {
    let pipes: Vec<usize> = stray::pipes(row).collect();
    let inner = pipes.iter().copied().filter(|at| *at > 0 && *at + 1 < row.len());
    let last_tick = row.rfind('`').unwrap_or(0);
    let (mut counted, mut is_open) = (0, false);
    // Asked from left to right.
    let in_code = |at: &usize| {
        is_open ^= row[counted..*at].matches('`').count() % 2 == 1;
        counted = *at;
        is_open && *at < last_tick
    };
    let is_tight =
        |at: &usize| !row[..*at].ends_with(char::is_whitespace) && !row[*at + 1..].starts_with(char::is_whitespace);
    let tight: Vec<usize> = inner.clone().filter(is_tight).collect();
    inner.clone().find(in_code).or(tight.first().copied().filter(|_| tight.len() < inner.count()))
}

/// The cell's place, or, if it is empty, the place where its text would be.
fn place(cell: &Cell, row: &Row) -> Range<usize> {
    if cell.span.is_empty() {
        let start = cell.span.start.min(row.span.end.saturating_sub(1));
        start..start + 1
    } else {
        cell.span.clone()
    }
}

/// What people write instead of a code, and what to do about it.
fn code_help(text: &str) -> &'static str {
    let ends = |separator: &str| {
        text.split_once(separator)
            .is_some_and(|(from, to)| code::parse(from.trim()).is_some() && code::parse(to.trim()).is_some())
    };
    if ["..=", "..", " to ", "\u{2013}", "\u{2014}", " - ", "~"].iter().any(|separator| ends(separator))
        || text.char_indices().skip(1).any(|(at, character)| character == '-' && code::parse(&text[..at]).is_some())
    {
        "a row stands for one code: give each code of the range that has a meaning a row of its own, and the range a line of text"
    } else if text.to_ascii_lowercase().ends_with("xx") {
        "a row stands for one code, not for a class of them: move it to a table or a section of its own"
    } else if text
        .chars()
        .all(|character| matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '*' | '?'))
    {
        "a row without a code makes no variant: give it a code, or move it out of the table"
    } else if text.contains([',', '/', '+', '&']) {
        "a row stands for one code: give each its own row"
    } else if text.contains('.') {
        "a code is a whole number"
    } else {
        "a code is an integer: `404`, `-32700`, `0x1F4`, `1_000`; name the column of the codes with `code = \"…\"` if it is another"
    }
}

/// The cell of the column `Variant`, where it says something.
fn given_variant<'a>(columns: &Columns, row: &'a Row) -> Option<&'a Cell> {
    let cell = row.cells.get(columns.position(Role::Variant)?)?;
    (!cell.text.bare.is_empty()).then_some(cell)
}

fn variant(columns: &Columns, row: &Row, name: &Cell) -> Result<String, Fault> {
    let text = name.text.bare.as_str();
    let fault = |message: String, label: &str| Fault::sheet(message, place(name, row), label);
    if text.is_empty() {
        return Err(fault("a row without a name".to_owned(), "no name here")
            .help("write the row's name: its variant is named after it"));
    }
    if let Some(cell) = given_variant(columns, row) {
        let text = &cell.text.bare;
        if text.starts_with("__") {
            let fault = Fault::sheet(format!("no variant can be named `{text}`"), cell.span.clone(), "this one");
            return Err(fault.help("names that start with two underscores are the generated code's own"));
        }
        return names::exact(text).map_err(|unfit| {
            let why = match unfit {
                Unfit::Keyword => "it is a word of the language",
                Unfit::Empty | Unfit::Start(_) => "an identifier is letters, digits and `_`, and starts with no digit",
            };
            let fault =
                Fault::sheet(format!("`{text}` is not an identifier"), cell.span.clone(), "not a variant's name");
            match names::variant(text) {
                Ok(near) => fault.help(format!("{why}; `{near}` would do")),
                Err(_) => fault.help(why),
            }
        });
    }
    names::variant(text).map_err(|unfit| {
        let why = match unfit {
            Unfit::Empty => "it has no letter and no digit".to_owned(),
            Unfit::Start(first) => format!("an identifier cannot start with `{first}`"),
            Unfit::Keyword => "`Self` is a word of the language".to_owned(),
        };
        let fault = fault(format!("the name `{text}` makes no identifier"), "no variant can be named after this");
        fault.help(format!("{why}; change the name, or add a column `Variant` that says how the variant is called"))
    })
}

fn flag_fault(cell: &Cell, row: &Row) -> Option<Fault> {
    let text = cell.text.bare.as_str();
    if text.eq_ignore_ascii_case("yes") || text.eq_ignore_ascii_case("no") {
        return None;
    }
    let message =
        if text.is_empty() { "a yes/no cell is empty".to_owned() } else { format!("`{text}` is neither yes nor no") };
    let fault = Fault::sheet(message, place(cell, row), "`Yes` or `No`");
    Some(fault.help("a column whose header ends in `?` holds `Yes` or `No`; without the `?` it holds any text"))
}

#[cfg(test)]
mod tests {
    use super::super::{attribute, markdown, sheet};
    use super::*;

    #[test]
    fn the_pipe_that_looks_most_like_text_is_in_code_or_without_blanks() {
        for (row, around) in [
            ("| 2 | Done|Over |", Some("e|O")),
            ("| 1 | `a | b` | x|y |", Some(" | b`")),
            ("| `a` | `b` | c|d |", Some("c|d")),
            ("|1 | a | b|c |", Some("b|c")),
            ("| `1 | a|b |", Some("a|b")),
            ("| 1 | a | b |", None),
            ("| 1 | a |b| c |", None),
            ("| 1 | a | b|", None),
            ("|1|a|b|", None),
        ] {
            let expected = around.map(|around| row.find(around).unwrap() + around.find('|').unwrap());
            assert_eq!(suspect(row), expected, "{row}");
        }
    }

    #[test]
    fn a_range_has_a_code_at_both_ends() {
        let is_range = |text: &str| code_help(text).contains("give each code of the range");
        for text in ["1-5", "1..=5", "1 to 5", "400\u{2013}499", "1 - 5", "1~5"] {
            assert!(is_range(text), "{text}");
        }
        for text in ["404 - gone", "up to 5", "4xx", "-", "1.5", "1, 5"] {
            assert!(!is_range(text), "{text}");
        }
    }

    #[test]
    fn an_alias_is_found_where_it_stands_behind_those_before_it() {
        let text = "| Code | Name | Also Known As |\n| ---: | --- | --- |\n| 1 | One | ab, b, &#97; c, d |\n";
        let Ok(attribute) = attribute::parse("\"sheet.md\"".parse().unwrap()) else { panic!("it is an attribute") };
        let mut faults = Vec::new();
        let sheet = sheet::read(&markdown::parse(text), text, &attribute, Repr::DEFAULT, &mut faults).unwrap();
        let aliases = sheet.rows[0].aliases.iter();
        let places: Vec<(&str, usize)> = aliases.map(|alias| (&text[alias.span.clone()], alias.span.start)).collect();
        let cell = text.find("ab, b").unwrap();
        assert_eq!(
            places,
            [("ab", cell), ("b", cell + 4), ("ab, b, &#97; c, d", cell), ("d", text.rfind('d').unwrap())]
        );
    }
}
