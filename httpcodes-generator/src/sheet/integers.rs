//! Integer codes: how a cell is read as a code, which type fits, and what people write in place of a code.

use crate::document::contents::{Cell, Table, TableRow, sound_rows};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::repr::Repr;
use crate::runtime::codes::{Writing, parse};
use crate::sheet::contents::Columns;
use crate::sheet::skippable::NOT_CODES;
use crate::strings::{CONJUNCTIONS, Characters, DASH, DIGIT};

/// Checks that the codes fit in a type. Those that do not are one fault. Returns whether the type is clear: if no type is
/// written and some codes do not fit in the default one, uses may expect either.
pub fn check_range(tables: &[&Table], columns: &Columns, repr: Repr, faults: &Faults) -> bool {
    let required = columns.required();
    let (mut outside, mut least, mut greatest) = (Vec::new(), 0, 0);
    for &row in &sound_rows(tables) {
        let cell = &row.cells[columns.code];
        let Some(code) = integer(&cell.text.bare) else { continue };
        // Codes that do not fit in any type are faults of their own.
        if row.present < required || !fits_anywhere(code) {
            continue;
        }
        (least, greatest) = (code.min(least), code.max(greatest));
        if !repr.holds(code) {
            outside.push((row, cell));
        }
    }
    let Some(fault) = outside_of(repr, &outside) else { return true };
    faults.add(fault.help(range(repr)).help(match repr.instead(least, greatest) {
        Some(instead) => format!("write `#[repr({})]` below the attribute", instead.name),
        None => "the codes of the sheet do not all fit in one integer type of up to 64 bits".to_owned(),
    }));
    !repr.is_default
}

/// Reads the code of a row. `None` if the code does not fit in the type, which is a fault already.
///
/// # Errors
///
/// Fails if the cell does not contain a code, or one that does not fit in any type.
pub fn read(row: &TableRow, cell: &Cell, repr: Repr) -> Result<Option<i128>, Fault> {
    let code = code(row, cell)?;
    if !fits_anywhere(code) {
        let message = format!("code {} does not fit in `{}`", cell.text.bare, repr.name);
        let fault = Fault::sheet(message, row.place_of(cell), OUT_OF_RANGE).help(range(repr));
        return Err(fault.help("this code does not fit in any integer type of up to 64 bits"));
    }
    Ok(if repr.holds(code) { Some(code) } else { None })
}

const OUT_OF_RANGE: &str = "out of range";

fn fits_anywhere(code: i128) -> bool {
    Repr::smallest(code, code).is_some()
}

/// The fault of codes out of range in those cells. `None` if there are no cells.
fn outside_of(repr: Repr, cells: &[(&TableRow, &Cell)]) -> Option<Fault> {
    let (first, others) = cells.split_first()?;
    let message = match others.len() {
        0 => format!("code {} does not fit in `{}`", first.1.text.bare, repr.name),
        _ => format!("{} codes do not fit in `{}`", cells.len(), repr.name),
    };
    let mut places = Vec::with_capacity(others.len());
    for (row, cell) in others {
        places.push(row.place_of(cell));
    }
    Some(Fault::sheet(message, first.0.place_of(first.1), OUT_OF_RANGE).also_each(&places, "this one too"))
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
        let fault = fault("the row has no code".to_owned(), "the code is missing").one_of(NOT_CODES);
        return Err(fault.help("write the code of the row, an integer"));
    }
    integer(text).ok_or_else(|| {
        let fault = fault(format!("`{text}` is not an integer"), "not a code").help(help(text));
        // A slip of the pen is a mistake of its own.
        if is_slip(text) { fault } else { fault.one_of(NOT_CODES) }
    })
}

/// Parses an integer that is written as in a sheet.
pub fn integer(text: &str) -> Option<i128> {
    parse(text.as_bytes(), Writing::Sheet)
}

/// Whether a text is most likely an integer with a slip of the pen, such as `4O4`, rather than another text in place of a code.
pub fn is_slip(text: &str) -> bool {
    let is_other: Characters = |character| character.is_whitespace() || "+-<>=~,;/&|\u{2026}".contains(character);
    text.contains(DIGIT) && !text.contains(is_other) && !is_range(text) && !is_class(text)
}

/// Whether a text has an integer at both ends.
pub fn is_range(text: &str) -> bool {
    for &separator in &["..=", "..", " to ", "\u{2013}", "\u{2014}", " - ", "~"] {
        if let Some((from, to)) = text.split_once(separator) {
            if integer(from.trim()).is_some() && integer(to.trim()).is_some() {
                return true;
            }
        }
    }
    // The first character may be the sign of the first integer.
    let first = text.chars().next().map_or(0, char::len_utf8);
    match text[first..].split_once('-') {
        Some((from, _)) => integer(&text[..first + from.len()]).is_some(),
        None => false,
    }
}

/// Whether a text consists of several integers and separators.
fn is_several(text: &str) -> bool {
    let is_separator: Characters = |character| {
        character.is_whitespace() || matches!(character, ',' | ';' | '/' | '+' | '&' | '|' | '\u{3001}' | '\u{ff0c}')
    };
    let mut codes = 0;
    for word in text.split(is_separator) {
        if integer(word).is_some() {
            codes += 1;
        } else if !word.is_empty() && !CONJUNCTIONS.contains(&word) {
            return false;
        }
    }
    codes > 1
}

/// Whether a text is like `1.5`.
fn is_decimal(text: &str) -> bool {
    match text.split_once('.') {
        Some((whole, fraction)) => integer(whole).is_some() && integer(fraction).is_some(),
        None => false,
    }
}

/// Whether a text is like `4xx`.
pub fn is_class(text: &str) -> bool {
    text.to_ascii_lowercase().ends_with("xx")
}

/// What to do about a text that people write in place of a code.
pub fn help(text: &str) -> &'static str {
    let is_sign: Characters = |character| DASH(character) || matches!(character, '.' | '*' | '?');
    if is_range(text) {
        "each row has one code: give each code in the range that has a meaning a row of its own, and mention the range in the text"
    } else if is_class(text) {
        "each row has one code, not a class of codes: move it to a table or a section of its own"
    } else if text.trim_start_matches(is_sign).is_empty() {
        "a row without a code cannot become a variant: give it a code, or move it out of the table"
    } else if is_several(text) {
        "each row has one code: give each code its own row"
    } else if is_decimal(text) {
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
    fn a_decimal_number_has_digits_on_both_sides_of_the_point() {
        for text in ["1.5", "-0.25"] {
            assert_eq!(help(text), "a code is a whole number", "{text}");
        }
        for text in ["It is so.", "v1.2", "1.x", "1."] {
            assert!(help(text).starts_with("a code is an integer"), "{text}");
        }
    }

    #[test]
    fn a_range_has_a_code_at_both_ends() {
        let is_range = |text: &str| help(text).contains("give each code in the range");
        for text in ["1-5", "1..=5", "1 to 5", "400\u{2013}499", "1 - 5", "1~5"] {
            assert!(is_range(text), "{text}");
        }
        for text in ["404 - gone", "up to 5", "4xx", "-", "1.5", "1, 5"] {
            assert!(!is_range(text), "{text}");
        }
    }
}
