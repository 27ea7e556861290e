//! Finds the row of a string: by a name, or by a code and a name as `Display` prints them.

use super::hashing::{self, How};
use super::tables::{Numbers, PerfectHash};

/// The names of all rows of a sheet, to be found in any ASCII case.
#[derive(Debug)]
pub struct Names {
    /// The name of each row.
    pub of_rows: &'static [&'static str],
    /// What else stands for a row: identifiers, aliases, and codes that are not read as integers.
    pub spellings: &'static [&'static str],
    /// The row of each of these.
    pub owners: Numbers,
    /// Finds the number of a name, or, after all of them, of another spelling.
    pub hash: PerfectHash,
    /// What of a name is hashed.
    pub how: How,
    /// Whether letters are the only bytes from `@` on.
    pub is_plain: bool,
    /// Finds the number of a name or a spelling with `_`, `-` or a blank in it, where any of them may stand for another.
    pub loose: PerfectHash,
}

impl Names {
    /// The row that a string is a name of.
    ///
    /// Always inlined, for what is known of the names makes a third of it superfluous.
    #[inline(always)]
    #[must_use]
    #[allow(clippy::inline_always)]
    pub const fn row(&self, text: &[u8]) -> Option<usize> {
        let key = self.hash.key(hashing::of_name(text, self.hash.factor, self.how));
        let Some((known, row)) = self.of_key(key) else { return None };
        if hashing::is_same_name(known.as_bytes(), text, self.is_plain) { Some(row) } else { None }
    }

    /// The row that a string is a name of, but for `_`, `-` and blanks, which are the same.
    #[must_use]
    pub const fn row_of_loose_name(&self, text: &[u8]) -> Option<usize> {
        let key = self.loose.key(hashing::of_loose_name(text, self.loose.factor));
        let Some((known, row)) = self.of_key(key) else { return None };
        if hashing::is_same_loose_name(known.as_bytes(), text) { Some(row) } else { None }
    }

    /// The name or the spelling with that number, and its row.
    #[inline(always)]
    #[allow(clippy::inline_always)]
    const fn of_key(&self, key: usize) -> Option<(&'static str, usize)> {
        if key < self.of_rows.len() {
            return Some((self.of_rows[key], key));
        }
        let other = key - self.of_rows.len();
        if other < self.spellings.len() { Some((self.spellings[other], self.owners.at(other))) } else { None }
    }
}

/// The code and the name of a string that has both: what stands before and after the first blank.
#[must_use]
pub const fn code_and_name(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut place = 0;
    while place < text.len() {
        if text[place] == b' ' {
            let (code, rest) = text.split_at(place);
            return Some((code, rest.split_at(1).1));
        }
        place += 1;
    }
    None
}

/// A text in the place of a row's code.
#[derive(Debug)]
pub struct CodeText<'a> {
    /// The text.
    pub text: &'a [u8],
    /// The row that it is a name of: a code may be one, as the sheet writes it.
    pub row: Option<usize>,
    /// Whether it is read as the code of the row that is asked about; `None` if it is read as no code.
    pub is_code: Option<bool>,
}

impl CodeText<'_> {
    /// Whether it stands for a row whose code the sheet writes so.
    #[must_use]
    pub const fn is_of(&self, row: usize, written: &str) -> bool {
        match (self.row, self.is_code) {
            (Some(other), None) => other == row && is_same(written.as_bytes(), self.text),
            (Some(other), Some(_)) => other == row,
            (None, Some(is_code)) => is_code,
            (None, None) => false,
        }
    }
}

const fn is_same(mut left: &[u8], mut right: &[u8]) -> bool {
    while let ([first, lefts @ ..], [other, rights @ ..]) = (left, right) {
        if *first != *other {
            return false;
        }
        (left, right) = (lefts, rights);
    }
    left.is_empty() && right.is_empty()
}

/// Why a string stands for no row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is empty.
    Empty,
    /// It starts like a code.
    Malformed,
    /// It is anything else.
    UnknownName,
}

impl Refusal {
    /// The reason for a string that is neither a name nor a code.
    #[must_use]
    pub const fn of(text: &[u8]) -> Self {
        match text {
            [] => Self::Empty,
            [b'0'..=b'9' | b'+' | b'-', ..] => Self::Malformed,
            _ => Self::UnknownName,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_is_split_at_its_first_blank() {
        assert_eq!(code_and_name(b"404 Not Found"), Some((&b"404"[..], &b"Not Found"[..])));
        assert_eq!(code_and_name(b" "), Some((&b""[..], &b""[..])));
        assert_eq!(code_and_name(b"404"), None);
    }

    #[test]
    fn a_code_is_written_as_in_the_sheet_or_read_as_the_integer() {
        let is_of = |text: &str, row, is_code| CodeText { text: text.as_bytes(), row, is_code }.is_of(7, "1_000");
        assert!(is_of("1_000", Some(7), None) && is_of("1000", None, Some(true)) && is_of("0x1", Some(7), Some(false)));
        assert!(!is_of("1_000", Some(6), None) && !is_of("1001", None, Some(false)) && !is_of("x", None, None));
        assert!(!is_of("another name", Some(7), None));
    }

    #[test]
    fn a_string_that_starts_like_a_code_is_malformed() {
        let of = |text: &str| Refusal::of(text.as_bytes());
        assert_eq!([of(""), of("4xx"), of("-"), of("x4")], {
            use Refusal::{Empty, Malformed, UnknownName};
            [Empty, Malformed, Malformed, UnknownName]
        });
    }
}
