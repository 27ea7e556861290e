//! The codes of a sheet: what can be one, how a cell is read as one, and which row has which. Other files of this step
//! handle codes only as a [`Code`] or as text.

use crate::document::contents::{Cell, Table, TableRow};
use crate::document::inline;
use crate::fault::collector::Faults;
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
    /// Whether the type is that of the codes: if it is not written and some codes do not fit in the default one, uses may
    /// expect either.
    pub is_type_clear: bool,
}

impl CodeColumn {
    /// The column at that place of the tables. Codes that do not fit in the type are one fault.
    pub fn of(tables: &[&Table], place: usize, repr: Repr, faults: &Faults) -> Self {
        let rows = tables.iter().flat_map(|table| &table.rows);
        let is_sound = |row: &&TableRow| !row.is_mended && row.surplus.is_none() && row.present == row.cells.len();
        let codes = rows.filter(is_sound).filter_map(|row| Some((row, integer(&row.cells[place].text.bare)?)));
        // Codes that do not fit in any type are faults of their own.
        let codes: Vec<(&TableRow, i128)> = codes.filter(|(_, code)| fits_anywhere(*code)).collect();
        let outside = codes.iter().filter(|(_, code)| !repr.holds(*code)).map(|(row, _)| (*row, &row.cells[place]));
        let Some(fault) = outside_of(repr, &outside.collect::<Vec<_>>()) else {
            return Self { place, repr, is_type_clear: true };
        };
        let (least, greatest) =
            codes.iter().fold((0, 0), |(least, greatest), (_, code)| (*code.min(&least), *code.max(&greatest)));
        faults.add(fault.help(range(repr)).help(match repr.instead(least, greatest) {
            Some(instead) => format!("write `#[repr({})]` below the attribute", instead.name),
            None => "the codes of the sheet do not all fit in one integer type of up to 64 bits".to_owned(),
        }));
        Self { place, repr, is_type_clear: !repr.is_default }
    }

    /// Reads the code of a row. `None` if the cell does not say a code, or one that does not fit in the type.
    pub fn read(&self, row: &TableRow, faults: &Faults) -> Option<Code> {
        let cell = &row.cells[self.place];
        let code = faults.ok(code(row, cell))?;
        if !fits_anywhere(code) {
            let message = format!("code {} does not fit in `{}`", cell.text.bare, self.repr.name);
            let fault = Fault::sheet(message, row.place_of(cell), OUT_OF_RANGE).help(range(self.repr));
            faults.add(fault.help("this code does not fit in any integer type of up to 64 bits"));
        }
        self.repr.holds(code).then_some(Code(code))
    }
}

const OUT_OF_RANGE: &str = "out of range";

/// How many codes out of range are shown besides the first.
const MOST_MARKED: usize = 9;

fn fits_anywhere(code: i128) -> bool {
    Repr::smallest(code, code).is_some()
}

/// The fault of the codes in those cells, if there are any.
fn outside_of(repr: Repr, cells: &[(&TableRow, &Cell)]) -> Option<Fault> {
    let (first, others) = cells.split_first()?;
    let place = |(row, cell): &(&TableRow, &Cell)| row.place_of(cell);
    let message = match others.len() {
        0 => format!("code {} does not fit in `{}`", first.1.text.bare, repr.name),
        _ => format!("{} codes do not fit in `{}`", cells.len(), repr.name),
    };
    let fault = Fault::sheet(message, place(first), OUT_OF_RANGE);
    Some(others.iter().take(MOST_MARKED).fold(fault, |fault, other| fault.also(place(other), "this one too")))
}

fn range(repr: Repr) -> String {
    let Repr { name, min, max, .. } = repr;
    let article = if name.starts_with('i') { "an" } else { "a" };
    format!("{article} `{name}` ranges from {min} to {max}")
}

/// The integer that a cell says.
fn code(row: &TableRow, cell: &Cell) -> Result<i128, Fault> {
    let text = cell.text.bare.as_str();
    let fault = |message: String, label: &str| Fault::sheet(message, row.place_of(cell), label);
    if text.is_empty() {
        let fault = fault("the row has no code".to_owned(), "the code is missing");
        return Err(fault.help("write the code of the row, an integer"));
    }
    integer(text).ok_or_else(|| fault(format!("`{text}` is not an integer"), "not a code").help(help(text)))
}

/// Checks that a column contains a code at all: if none of several rows has one, it is likely to be another column. `all` are
/// the places of the columns that can be it.
///
/// # Errors
///
/// If it contains none, with the place of the only column that contains nothing else.
pub fn check_column(tables: &[&Table], place: usize, all: &[usize]) -> Result<(), (Fault, Option<usize>)> {
    let rows: Vec<&TableRow> = tables.iter().flat_map(|table| &table.rows).collect();
    let is_integer = |row: &TableRow, place: usize| integer(&row.cells[place].text.bare).is_some();
    let (Some(first), true) = (rows.first(), rows.len() > 1) else { return Ok(()) };
    if rows.iter().any(|row| is_integer(row, place)) {
        return Ok(());
    }
    let mut others = all.iter().copied().filter(|other| rows.iter().all(|row| is_integer(row, *other)));
    let other = others.next().filter(|_| others.next().is_none());
    let header = |place: usize| &tables[0].header.cells[place];
    let message = format!("the column `{}` contains no codes", header(place).text.bare);
    let fault = Fault::sheet(message, header(place).extent, "read as the code column");
    let fault = fault.also(first.place_of(&first.cells[place]), "not an integer");
    let fault = fault.help(match other {
        Some(other) => format!("name the code column: `code = {:?}`", header(other).text.bare),
        None => help(&first.cells[place].text.bare).to_owned(),
    });
    Err((fault, other))
}

/// The codes of the rows so far.
pub struct CodeIndex {
    integers: Integers,
    rows: Index,
    /// No number from zero up to here is free.
    taken: i128,
}

impl CodeIndex {
    /// No codes yet.
    pub fn new(repr: Repr) -> Self {
        Self { integers: Integers { repr, values: Vec::new() }, rows: Index::default(), taken: 0 }
    }

    /// Adds the code of the next row, which no row has yet.
    pub fn add(&mut self, code: Code) {
        let claimed = self.rows.claim(code.0.to_be_bytes(), self.integers.values.len());
        debug_assert_eq!(claimed, Ok(()), "each code has one row");
        self.integers.values.push(code.0);
    }

    /// The least code from zero on that no row has, if the type has one.
    pub fn free(&mut self) -> Option<Code> {
        while self.row_of(Code(self.taken)).is_some() {
            self.taken += 1;
        }
        Some(Code(self.taken)).filter(|code| self.integers.repr.holds(code.0))
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
