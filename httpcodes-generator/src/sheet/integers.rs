//! Integer codes: how a cell is read as a code, which type fits, and what people write in place of a code.

use crate::document::contents::{Cell, Table, TableRow};
use crate::document::source::Extent;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::index::Index;
use crate::input::repr::Repr;
use crate::runtime::codes::{Writing, parse};
use crate::sheet::texts::{self, Resemblance, resemblance};

/// Checks that the codes of a column fit in a type. Those that do not are one fault. Returns whether the type is clear:
/// if no type is written and some codes do not fit in the default one, uses may expect either.
pub fn check_range(tables: &[&Table], place: usize, repr: Repr, faults: &Faults) -> bool {
    let rows = tables.iter().flat_map(|table| &table.rows);
    let is_sound = |row: &&TableRow| !row.is_mended && row.surplus.is_none() && row.present == row.cells.len();
    let codes = rows.filter(is_sound).filter_map(|row| Some((row, integer(&row.cells[place].text.bare)?)));
    // Codes that do not fit in any type are faults of their own.
    let codes: Vec<(&TableRow, i128)> = codes.filter(|(_, code)| fits_anywhere(*code)).collect();
    let outside = codes.iter().filter(|(_, code)| !repr.holds(*code)).map(|(row, _)| (*row, &row.cells[place]));
    let Some(fault) = outside_of(repr, &outside.collect::<Vec<_>>()) else {
        return true;
    };
    let (least, greatest) =
        codes.iter().fold((0, 0), |(least, greatest), (_, code)| (*code.min(&least), *code.max(&greatest)));
    faults.add(fault.help(range(repr)).help(match repr.instead(least, greatest) {
        Some(instead) => format!("write `#[repr({})]` below the attribute", instead.name),
        None => "the codes of the sheet do not all fit in one integer type of up to 64 bits".to_owned(),
    }));
    !repr.is_default
}

/// Reads the code of a row. `None` if the cell does not contain a code, or if the code does not fit in the type.
pub fn read(row: &TableRow, cell: &Cell, repr: Repr, faults: &Faults) -> Option<i128> {
    let code = faults.ok(code(row, cell))?;
    if !fits_anywhere(code) {
        let message = format!("code {} does not fit in `{}`", cell.text.bare, repr.name);
        let fault = Fault::sheet(message, row.place_of(cell), OUT_OF_RANGE).help(range(repr));
        faults.add(fault.help("this code does not fit in any integer type of up to 64 bits"));
    }
    repr.holds(code).then_some(code)
}

const OUT_OF_RANGE: &str = "out of range";

fn fits_anywhere(code: i128) -> bool {
    Repr::smallest(code, code).is_some()
}

/// The fault of codes out of range in those cells. `None` if there are no cells.
fn outside_of(repr: Repr, cells: &[(&TableRow, &Cell)]) -> Option<Fault> {
    let (first, others) = cells.split_first()?;
    let place = |(row, cell): &(&TableRow, &Cell)| row.place_of(cell);
    let message = match others.len() {
        0 => format!("code {} does not fit in `{}`", first.1.text.bare, repr.name),
        _ => format!("{} codes do not fit in `{}`", cells.len(), repr.name),
    };
    let others: Vec<Extent> = others.iter().map(place).collect();
    Some(Fault::sheet(message, place(first), OUT_OF_RANGE).also_each(&others, "this one too"))
}

fn range(repr: Repr) -> String {
    let Repr { name, min, max, .. } = repr;
    let article = if name.starts_with('i') { "an" } else { "a" };
    format!("{article} `{name}` ranges from {min} to {max}")
}

/// The integer in a cell.
fn code(row: &TableRow, cell: &Cell) -> Result<i128, Fault> {
    let text = cell.text.bare.as_str();
    let fault = |message: String, label: &str| Fault::sheet(message, row.place_of(cell), label);
    if text.is_empty() {
        let fault = fault("the row has no code".to_owned(), "the code is missing");
        return Err(fault.help("write the code of the row, an integer"));
    }
    integer(text).ok_or_else(|| fault(format!("`{text}` is not an integer"), "not a code").help(help(text)))
}

/// Checks that a column contains integers. If none of several rows has one, another column is probably meant. If most
/// cells contain text that can be a code, the codes are probably text. `all` are the places of the columns that may be
/// meant.
///
/// # Errors
///
/// Fails if the column does not contain integers. If exactly one other column contains only integers that all differ,
/// its place is returned too.
pub fn check_column(tables: &[&Table], place: usize, all: &[usize]) -> Result<(), (Fault, Option<usize>)> {
    let rows: Vec<&TableRow> = tables.iter().flat_map(|table| &table.rows).collect();
    let code = |row: &TableRow, place: usize| integer(&row.cells[place].text.bare);
    let is_text = |row: &&&TableRow| code(row, place).is_none() && is_text_code(&row.cells[place]);
    let texts: Vec<&TableRow> = rows.iter().filter(is_text).copied().collect();
    let has_none = rows.iter().all(|row| code(row, place).is_none());
    // `08006` is not a way to write an integer.
    let has_zeros = rows.iter().any(|row| {
        let code = row.cells[place].text.bare.as_str();
        code.starts_with('0') && code.len() > 1 && code.bytes().all(|digit| digit.is_ascii_digit())
    });
    let are_texts = texts.len() > 1 && (has_zeros || texts.len() * 2 >= rows.len());
    let (Some(first), true) = (rows.first(), rows.len() > 1 && (has_none || are_texts)) else { return Ok(()) };
    let are_codes = |other: &usize| {
        let mut codes = Index::default();
        rows.iter()
            .enumerate()
            .all(|(number, row)| code(row, *other).is_some_and(|code| codes.claim(code.to_be_bytes(), number).is_ok()))
    };
    let mut others = all.iter().copied().filter(are_codes);
    let other = others.next().filter(|_| others.next().is_none());
    let header = |place: usize| &tables[0].header.cells[place];
    let message = if are_texts && other.is_none() {
        format!("the codes in the column `{}` are not integers", header(place).text.bare)
    } else {
        format!("the column `{}` contains no codes", header(place).text.bare)
    };
    let culprit = texts.first().filter(|_| are_texts).unwrap_or(first);
    let fault = Fault::sheet(message, header(place).extent, "read as the code column");
    let mut fault = fault.also(culprit.place_of(&culprit.cells[place]), "not an integer");
    if let Some(other) = other {
        fault =
            fault.help(format!("if the codes are in another column, name it: `code = {:?}`", header(other).text.bare));
    }
    if are_texts {
        fault = fault.help(IF_TEXT);
    } else if other.is_none() {
        fault = fault.help(help(&first.cells[place].text.bare));
    }
    Err((fault, other))
}

/// What to do if the codes are text.
const IF_TEXT: &str = "if the codes are text, add the argument `text`: `#[cheatsheet(…, text)]`";

/// Whether a cell contains a text code, rather than several integers.
fn is_text_code(cell: &Cell) -> bool {
    let code = texts::of_text(&cell.text).filter(|code| resemblance(code) > Resemblance::Text);
    code.is_some_and(|code| !is_range(code) && !is_class(code))
}

/// Parses an integer that is written as in a sheet.
pub fn integer(text: &str) -> Option<i128> {
    parse(text.as_bytes(), Writing::Sheet)
}

/// Whether a text has an integer at both ends.
fn is_range(text: &str) -> bool {
    let ends = |separator: &str| {
        text.split_once(separator)
            .is_some_and(|(from, to)| integer(from.trim()).is_some() && integer(to.trim()).is_some())
    };
    let minus = text.char_indices().skip(1).find(|(_, character)| *character == '-');
    ["..=", "..", " to ", "\u{2013}", "\u{2014}", " - ", "~"].iter().any(|separator| ends(separator))
        || minus.is_some_and(|(at, _)| integer(&text[..at]).is_some())
}

/// Whether a text is like `4xx`.
fn is_class(text: &str) -> bool {
    text.to_ascii_lowercase().ends_with("xx")
}

/// What to do about a text that people write in place of a code.
fn help(text: &str) -> &'static str {
    if is_range(text) {
        "each row has one code: give each code of the range that has a meaning its own row, and mention the range in the text"
    } else if is_class(text) {
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
        "a code is an integer: `404`, `-32700`, `0x1F4`, `1_000`; if the codes are in another column, name it with `code = \"…\"`; if they are text, add the argument `text`"
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
