//! Reads the cells of typed columns, which the argument `types` names.

use crate::document::contents::{Cell, TableRow};
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::types::{Form, Integer, Of, Typed};
use crate::runtime::codes::{self, Writing};
use crate::sheet::items::{COMMA, items};
use crate::source::Extent;
use crate::strings::{Characters, DASH, replaced};

/// A value in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    Integer {
        is_negative: bool,
        magnitude: u128,
    },
    Bool(bool),
    Text(String),
    /// A text that the compiler passes to the type's `parse`, and where it is.
    Parsed {
        text: String,
        extent: Extent,
    },
}

/// What separates the items of a list of integers.
const SEPARATOR: Characters = |character| matches!(character, ',' | '/');

/// Reads the values in a cell of `text`. A value that is missing or has a fault is left out. `is_whole` tells whether the
/// row has the cells that it must have.
pub fn read(typed: &Typed, cell: &Cell, row: &TableRow, is_whole: bool, text: &str, faults: &Faults) -> Vec<Item> {
    let mut values = Vec::new();
    if typed.of == Of::Unfit || (typed.of == Of::Parsed && !is_whole) {
        // If cells are shifted, the compiler's errors about them do not describe the mistake.
        return values;
    }
    let written = if typed.of == Of::Text { &cell.text.plain } else { &cell.text.bare };
    let place = row.place_of(cell);
    match typed.form {
        Form::Optional | Form::List if written.is_empty() || is_dash(written) => {}
        Form::One if written.is_empty() => {
            let fault = Fault::sheet("the cell is empty", place, &format!("expected a value of type `{}`", typed.name));
            let fault = fault.one_of(&several(typed, "are empty"));
            faults.add(
                fault.help(format!("with the type `Option<{}>`, the cell can be empty; or write a value", typed.name)),
            );
        }
        Form::One | Form::Optional => {
            if let Some(value) = faults.ok(item(typed, written, place)) {
                values.push(value);
            }
        }
        Form::List => {
            let separator = if matches!(typed.of, Of::Integer(_)) { SEPARATOR } else { COMMA };
            for &(part, extent) in &items(written, cell.extent, separator, text) {
                if let Some(value) = faults.ok(list_item(typed, part, extent)) {
                    values.push(value);
                }
            }
        }
    }
    values
}

/// What several faulty cells of a column are called.
fn several(typed: &Typed, what: &str) -> String {
    format!("cells of the column `{}` {what}", typed.header.value().trim())
}

/// Whether a text means an empty cell: a single hyphen, dash or minus sign.
fn is_dash(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(DASH) && characters.next().is_none()
}

fn list_item(typed: &Typed, text: &str, extent: Extent) -> Result<Item, Fault> {
    if text.is_empty() {
        let fault = Fault::sheet("an item of the list is empty", extent, "this cell has an extra separator");
        let fault = fault.one_of(&several(typed, "contain an empty item"));
        return Err(fault.help("separate the items with single commas"));
    }
    item(typed, text, extent)
}

fn item(typed: &Typed, text: &str, extent: Extent) -> Result<Item, Fault> {
    let item = match typed.of {
        Of::Integer(integer) => read_integer(typed, integer, text, extent),
        Of::Bool => read_bool(typed, text, extent),
        Of::Text => Ok(Item::Text(text.to_owned())),
        Of::Parsed | Of::Unfit => Ok(Item::Parsed { text: text.to_owned(), extent }),
    };
    match item {
        Err(fault) if is_dash(text) => Err(fault.help_first(dash_help(typed, text))),
        item => item,
    }
}

/// What to do about a dash where a value is expected.
fn dash_help(typed: &Typed, text: &str) -> String {
    format!("with the type `Option<{}>`, `{text}` is `None`", typed.name)
}

/// What to do about a text that a type's `parse` rejects.
pub fn parse_help(typed: &Typed, text: &str) -> String {
    if is_dash(text) && typed.form == Form::One {
        return dash_help(typed, text);
    }
    "correct the cell, or change the type in the argument `types`".to_owned()
}

fn read_integer(typed: &Typed, integer: Integer, text: &str, extent: Extent) -> Result<Item, Fault> {
    let name = integer.name;
    let Some((is_negative, magnitude)) = sign_and_magnitude(text) else {
        let fault =
            Fault::sheet(format!("`{text}` is not an integer"), extent, &format!("expected a value of type `{name}`"));
        let fault = fault.one_of(&several(typed, "are not integers"));
        return Err(fault.help(match typed.form {
            _ if is_list(text) => format!("with the type `[{name}]`, a cell may be a list"),
            Form::Optional => format!("{WRITE}; a cell without a value is empty or contains a single dash"),
            Form::One | Form::List => WRITE.to_owned(),
        }));
    };
    match magnitude {
        Some(magnitude) if integer.holds(is_negative, magnitude) => {
            return Ok(Item::Integer { is_negative, magnitude });
        }
        _ => {}
    }
    let Integer { greatest, least, .. } = integer;
    let sign = if least > 0 { "-" } else { "" };
    let article = if name.starts_with('i') { "an" } else { "a" };
    let fault = Fault::sheet(format!("{text} does not fit in `{name}`"), extent, "out of range");
    Err(fault
        .one_of(&several(typed, "are out of range"))
        .help(format!("{article} `{name}` ranges from {sign}{least} to {greatest}")))
}

/// What to do about a text that is not an integer.
const WRITE: &str =
    "change the type in the argument `types`, or write a decimal integer, or a hexadecimal one with `0x`";

/// Whether a text that is not an integer is several.
fn is_list(text: &str) -> bool {
    for part in text.split(SEPARATOR) {
        if sign_and_magnitude(part.trim()).is_none() {
            return false;
        }
    }
    true
}

/// An integer that is written like a code: whether it is negative, and its magnitude if that fits in 128 bits.
fn sign_and_magnitude(text: &str) -> Option<(bool, Option<u128>)> {
    let value = codes::parse(text.as_bytes(), Writing::Sheet)?;
    let magnitude = value.unsigned_abs();
    if magnitude <= u64::MAX.into() {
        return Some((value < 0, Some(magnitude)));
    }
    let digits = replaced(text, &["+", "-", "\u{2212}", "_"], "");
    let magnitude = match digits.strip_prefix("0x").or(digits.strip_prefix("0X")) {
        Some(digits) => u128::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    Some((value < 0, magnitude.ok()))
}

fn read_bool(typed: &Typed, text: &str, extent: Extent) -> Result<Item, Fault> {
    answer(text).map(Item::Bool).ok_or_else(|| {
        let fault = Fault::sheet(format!("`{text}` is neither yes nor no"), extent, "expected `Yes` or `No`");
        fault
            .one_of(&several(typed, "are neither yes nor no"))
            .help("a `bool` is written `Yes` or `No`, or `true` or `false`")
    })
}

/// What a text answers to a question.
pub fn answer(text: &str) -> Option<bool> {
    for (word, is_yes) in [("yes", true), ("true", true), ("no", false), ("false", false)] {
        if text.eq_ignore_ascii_case(word) {
            return Some(is_yes);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_of_up_to_128_bits_are_written_like_codes() {
        for (text, expected) in [
            ("0", Some((false, Some(0)))),
            ("-1_000", Some((true, Some(1000)))),
            ("\u{2212}0x1F", Some((true, Some(31)))),
            ("+18446744073709551616", Some((false, Some(1 << 64)))),
            ("0XFFFF_FFFF_FFFF_FFFF_FFFF_FFFF_FFFF_FFFF", Some((false, Some(u128::MAX)))),
            ("-170141183460469231731687303715884105728", Some((true, Some(1 << 127)))),
            ("340282366920938463463374607431768211456", Some((false, None))),
            ("", None),
            ("1.5", None),
            ("4xx", None),
        ] {
            assert_eq!(sign_and_magnitude(text), expected, "{text}");
        }
    }
}
