//! Finds the row of a string: by a name, or by a code and a name as `Display` prints them.

use super::hashing::{self, How};
use super::tables::{Numbers, PerfectHash};

/// The names of all rows of a sheet, which are found in any ASCII case.
#[derive(Debug)]
pub struct Names {
    /// The name of each row.
    pub of_rows: &'static [&'static str],
    /// The other strings that are parsed as a row: identifiers, aliases, and codes that are not read as integers.
    pub spellings: &'static [&'static str],
    /// The row of each spelling.
    pub owners: Numbers,
    /// Finds the number of a name or of another spelling. The spellings are numbered after the names.
    pub hash: PerfectHash,
    /// The part of a name that is hashed.
    pub how: How,
    /// Whether all bytes from `@` on are letters.
    pub is_plain: bool,
    /// Finds the number of a name or a spelling that contains `_`, `-` or a space, each of which can replace the
    /// others.
    pub loose: PerfectHash,
}

impl Names {
    /// The row with this name.
    ///
    /// Always inlined, because a third of the code is superfluous once the names are known.
    #[inline(always)]
    #[must_use]
    #[allow(clippy::inline_always)]
    pub const fn row(&self, text: &[u8]) -> Option<usize> {
        let key = self.hash.key(hashing::of_name(text, self.hash.factor, self.how));
        let Some((known, row)) = self.of_key(key) else { return None };
        if hashing::is_same_name(known.as_bytes(), text, self.is_plain) { Some(row) } else { None }
    }

    /// The row with this name, if `_`, `-` and spaces are considered equal.
    #[must_use]
    pub const fn row_of_loose_name(&self, text: &[u8]) -> Option<usize> {
        let key = self.loose.key(hashing::of_loose_name(text, self.loose.factor));
        let Some((known, row)) = self.of_key(key) else { return None };
        if hashing::is_same_loose_name(known.as_bytes(), text) { Some(row) } else { None }
    }

    /// The name or spelling with this number, and its row.
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

/// The code and the name in a string that contains both: the parts before and after the first space.
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

/// A text where a row's code is expected.
#[derive(Debug)]
pub struct CodeText<'a> {
    /// The text.
    pub text: &'a [u8],
    /// The row that has the text as a name. A code can be one, as it is written in the sheet.
    pub row: Option<usize>,
    /// Whether the text is read as the code of the expected row, or `None` if it cannot be read as a code.
    pub is_code: Option<bool>,
}

impl CodeText<'_> {
    /// Whether the text is the code of a row. `written` is the row's code as written in the sheet.
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

/// Why a string cannot be parsed as a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The string is empty.
    Empty,
    /// The string starts like a code.
    Malformed,
    /// Any other string.
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
