//! The codes of a sheet: what can be one, how a cell is read as one, and which row has which. Other files of this step
//! handle codes only as a [`Code`] or as text.

use crate::document::contents::{Table, TableRow};
use crate::document::inline;
use crate::fault::contents::Fault;
use crate::index::Index;
use crate::input::repr::Repr;
use crate::runtime::codes::{Writing, parse};
use crate::sheet::contents::{Codes, Integers};

/// A code that a row may have: an integer that the sheet's type holds.
#[derive(Clone, Copy, Debug)]
pub struct Code(i128);

/// The column of a sheet's codes.
pub struct CodeColumn {
    place: usize,
    repr: Repr,
    /// The least and the greatest number among the codes of the sheet and 0.
    least: i128,
    greatest: i128,
}

impl CodeColumn {
    /// The column at that place of the tables. Codes that no integer type holds do not count for the least and the
    /// greatest one.
    pub fn of(tables: &[&Table], place: usize, repr: Repr) -> Self {
        let cells = tables.iter().flat_map(|table| &table.rows).filter_map(|row| row.cells.get(place));
        let codes = cells.filter_map(|cell| integer(&cell.text.bare));
        let codes = codes.filter(|code| Repr::smallest(*code, *code).is_some());
        let (least, greatest) = codes.fold((0, 0), |(least, greatest), code| (code.min(least), code.max(greatest)));
        Self { place, repr, least, greatest }
    }

    /// Reads the code of a row.
    ///
    /// # Errors
    ///
    /// If the cell does not say a code, or one that does not fit the type.
    pub fn read(&self, row: &TableRow) -> Result<Code, Fault> {
        let cell = &row.cells[self.place];
        let text = cell.text.bare.as_str();
        let fault = |message: String, label: &str| Fault::sheet(message, row.place_of(cell), label);
        if text.is_empty() {
            let fault = fault("the row has no code".to_owned(), "the code is missing");
            return Err(fault.help("write the code of the row, an integer"));
        }
        match integer(text) {
            Some(code) if self.repr.holds(code) => Ok(Code(code)),
            Some(code) => {
                let message = format!("code {text} does not fit in `{}`", self.repr.name);
                Err(fault(message, "out of range").help(self.range()).help(self.wider(code)))
            }
            None => Err(fault(format!("`{text}` is not an integer"), "not a code").help(help(text))),
        }
    }

    fn range(&self) -> String {
        let Repr { name, min, max, .. } = self.repr;
        format!("a `{name}` ranges from {min} to {max}")
    }

    /// What to do about a code that the type does not hold.
    fn wider(&self, code: i128) -> String {
        match (Repr::smallest(code, code), Repr::smallest(self.least, self.greatest)) {
            (None, _) => "this code does not fit in any integer type of up to 64 bits".to_owned(),
            (_, None) => "the codes of the sheet do not all fit in one integer type of up to 64 bits".to_owned(),
            (_, Some(wider)) => format!("write `#[repr({})]` below the attribute", wider.name),
        }
    }
}

/// The codes of the rows so far.
pub struct CodeIndex {
    integers: Integers,
    rows: Index,
}

impl CodeIndex {
    /// No codes yet.
    pub fn new(repr: Repr) -> Self {
        Self { integers: Integers { repr, values: Vec::new() }, rows: Index::default() }
    }

    /// Adds the code of the next row, which no row has yet.
    pub fn add(&mut self, code: Code) {
        let claimed = self.rows.claim(code.0.to_be_bytes(), self.integers.values.len());
        debug_assert_eq!(claimed, Ok(()), "each code has one row");
        self.integers.values.push(code.0);
    }

    /// The row that has the code.
    pub fn row_of(&self, code: Code) -> Option<usize> {
        self.rows.get(code.0.to_be_bytes())
    }

    /// The row whose code a text is read as.
    pub fn row_read_from(&self, text: &str) -> Option<usize> {
        self.rows.get(integer(text)?.to_be_bytes())
    }

    /// All codes, in the order in which they were added.
    pub fn finish(self) -> Codes {
        Codes::Integers(self.integers)
    }
}

/// Whether a reader would take a cell for a code, whatever marks, links and notes are around it. The cell is Markdown.
pub fn is_code(cell: &str) -> bool {
    let text = inline::bare(cell);
    let text = text.trim_start_matches('[');
    integer(text.split(['[', ']']).next().unwrap_or(text).trim()).is_some()
}

fn integer(text: &str) -> Option<i128> {
    parse(text.as_bytes(), Writing::Sheet)
}

/// What to do about a text that people write in place of a code.
fn help(text: &str) -> &'static str {
    let ends = |separator: &str| {
        text.split_once(separator)
            .is_some_and(|(from, to)| integer(from.trim()).is_some() && integer(to.trim()).is_some())
    };
    if ["..=", "..", " to ", "\u{2013}", "\u{2014}", " - ", "~"].iter().any(|separator| ends(separator))
        || text
            .char_indices()
            .skip(1)
            .find(|(_, character)| *character == '-')
            .is_some_and(|(at, _)| integer(&text[..at]).is_some())
    {
        "each row has one code: give each code of the range that has a meaning its own row, and mention the range in the text"
    } else if text.to_ascii_lowercase().ends_with("xx") {
        "each row has one code, not a class of codes: move it to a table or a section of its own"
    } else if text
        .chars()
        .all(|character| matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '*' | '?'))
    {
        "a row without a code cannot become a variant: give it a code, or move it out of the table"
    } else if text.contains([',', '/', '+', '&']) {
        "each row has one code: give each code its own row"
    } else if text.contains('.') {
        "a code is a whole number"
    } else {
        "a code is an integer: `404`, `-32700`, `0x1F4`, `1_000`; if the codes are in another column, name it with `code = \"…\"`"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::repr::REPRS;

    #[test]
    fn a_code_of_any_length_is_out_of_every_range() {
        let code = integer(&"9".repeat(500)).unwrap();
        assert!(REPRS.iter().all(|repr| !repr.holds(code)));
    }

    #[test]
    fn a_range_has_a_code_at_both_ends() {
        let is_range = |text: &str| help(text).contains("give each code of the range");
        for text in ["1-5", "1..=5", "1 to 5", "400\u{2013}499", "1 - 5", "1~5"] {
            assert!(is_range(text), "{text}");
        }
        for text in ["404 - gone", "up to 5", "4xx", "-", "1.5", "1, 5"] {
            assert!(!is_range(text), "{text}");
        }
    }
}
