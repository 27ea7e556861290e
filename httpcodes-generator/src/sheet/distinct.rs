//! Columns that contain a different code in each row. Such a column is probably meant if the code column contains a code
//! twice.

use crate::document::contents::{Cell, Table};
use crate::index::Index;
use crate::sheet::integers::integer;
use crate::sheet::texts::{self, Resemblance, resemblance};
use crate::strings::Characters;

/// What a column of different codes contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codes {
    /// Integers.
    Integers,
    /// Texts that resemble codes.
    Texts,
}

/// The kind of codes in a column of the tables, if it contains a different code in each row.
pub fn codes(tables: &[&Table], place: usize) -> Option<Codes> {
    let (mut kind, mut claimed, mut number) = (None, Index::default(), 0);
    for table in tables {
        for row in &table.rows {
            let (code, key) = code_in(row.cells.get(place)?)?;
            if *kind.get_or_insert(code) != code || claimed.claim(key, number).is_err() {
                return None;
            }
            number += 1;
        }
    }
    kind
}

/// The header of the first such column that is not among `but`.
pub fn header<'a>(tables: &[&'a Table], but: &[usize], is_wanted: fn(Codes) -> bool) -> Option<(&'a str, Codes)> {
    for (place, cell) in tables.first()?.header.cells.iter().enumerate() {
        if but.contains(&place) || cell.text.bare.is_empty() {
            continue;
        }
        if let Some(codes) = codes(tables, place) {
            if is_wanted(codes) {
                return Some((&cell.text.bare, codes));
            }
        }
    }
    None
}

/// The kind of a cell's code, and its key.
fn code_in(cell: &Cell) -> Option<(Codes, Vec<u8>)> {
    if let Some(code) = integer(&cell.text.bare) {
        return Some((Codes::Integers, code.to_be_bytes().into()));
    }
    let code = texts::of_text(&cell.text)?;
    let is_special: Characters =
        |character| !character.is_ascii_alphanumeric() && !matches!(character, '_' | '-' | '.' | ':');
    if !code.contains(is_special) && resemblance(code) == Resemblance::Symbol {
        Some((Codes::Texts, code.as_bytes().into()))
    } else {
        None
    }
}
