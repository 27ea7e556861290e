//! Finds the row of a string: by a name, or by a code and a name as `Display` prints them.

use super::comparing;
use super::hashing::{self, How};
use super::tables::{Numbers, PerfectHash};

/// The names of all rows of a sheet, which are found in any ASCII case.
#[derive(Debug)]
pub struct Names {
    /// One string for each row: its name, its code or its identifier.
    pub of_rows: &'static [&'static str],
    /// The other strings that are parsed as a row, such as identifiers, aliases, and codes that are not read as integers.
    pub spellings: &'static [&'static str],
    /// The row of each spelling.
    pub owners: Numbers,
    /// Finds the number of a name or of another spelling. The spellings are numbered after the names.
    pub hash: NameHash,
    /// Whether all bytes from `@` on are letters or `_`.
    pub is_plain: bool,
    /// Finds the number of a name or a spelling that contains `_`, `-` or a space, each of which can replace the
    /// others, if there is one.
    pub loose: Option<NameHash>,
}

/// A perfect hash of strings.
#[derive(Clone, Copy, Debug)]
pub struct NameHash {
    /// The table.
    pub hash: PerfectHash,
    /// What of a string is hashed.
    pub how: How,
}

impl NameHash {
    /// The number of the only string that can be this one.
    #[inline]
    #[must_use]
    pub const fn key(&self, text: &[u8]) -> usize {
        self.hash.key(hashing::of_name(text, self.hash.factor, self.how))
    }
}

impl Names {
    /// The row with this name.
    ///
    /// Always inlined, because a third of the code is superfluous once the names are known.
    #[inline(always)]
    #[must_use]
    #[allow(clippy::inline_always)]
    pub const fn row(&self, text: &[u8]) -> Option<usize> {
        let Some((known, row)) = self.of_key(self.hash.key(text)) else { return None };
        if comparing::is_same_name(known.as_bytes(), text, self.is_plain) { Some(row) } else { None }
    }

    /// The row with this name, if `_`, `-` and spaces are considered equal.
    #[must_use]
    pub const fn row_of_loose_name(&self, text: &[u8]) -> Option<usize> {
        let Some(loose) = self.loose else { return None };
        let Some((known, row)) = self.of_key(loose.key(text)) else { return None };
        if comparing::is_same_loose_name(known.as_bytes(), text) { Some(row) } else { None }
    }

    /// Whether a row has this name, in any ASCII case and with any of `_`, `-` and space. `name` is the name of the row,
    /// which several rows may have.
    #[must_use]
    pub const fn is_of_row(&self, text: &[u8], row: usize, name: &str) -> bool {
        if text.is_empty() {
            return false;
        }
        if comparing::is_same_name(name.as_bytes(), text, false) {
            return true;
        }
        let found = match self.row(text) {
            Some(found) => Some(found),
            None => self.row_of_loose_name(text),
        };
        matches!(found, Some(found) if found == row)
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

/// The text codes of a sheet.
#[derive(Debug)]
pub struct Codes {
    /// The codes, one for each row, and what else is parsed. Strings that stand for several rows are left out.
    pub names: &'static Names,
    /// Finds the row of a code, if some codes are left out there.
    pub hash: Option<NameHash>,
    /// How many spaces a code may contain, if a name is printed behind it.
    pub blanks: Option<usize>,
}

impl Codes {
    /// The row with this code, exactly as it is written.
    #[inline(always)]
    #[must_use]
    #[allow(clippy::inline_always)]
    pub const fn row(&self, text: &[u8]) -> Option<usize> {
        let row = match self.hash {
            Some(hash) => hash.key(text),
            None => self.names.hash.key(text),
        };
        let codes = self.names.of_rows;
        if row < codes.len() && comparing::is_same(codes[row].as_bytes(), text) { Some(row) } else { None }
    }

    /// The row with this code or, if there is none, with this name in any ASCII case.
    #[inline(always)]
    #[must_use]
    #[allow(clippy::inline_always)]
    pub const fn row_of_text(&self, text: &[u8]) -> Option<usize> {
        // Without such a hash, a code is in no other case another row's.
        if self.hash.is_some() {
            if let Some(row) = self.row(text) {
                return Some(row);
            }
        }
        let Some((known, row)) = self.names.of_key(self.names.hash.key(text)) else { return None };
        let is_plain = self.names.is_plain;
        if comparing::is_likely_same_name(known.as_bytes(), text, is_plain) { Some(row) } else { None }
    }

    /// Whether there is anything that [`row_of_other`](Self::row_of_other) can find.
    #[inline(always)]
    #[must_use]
    #[allow(clippy::inline_always)]
    pub const fn has_others(&self) -> bool {
        self.blanks.is_some() || self.names.loose.is_some()
    }

    /// The row that is printed like this, with a code and a name, or that has this name if `_`, `-` and spaces are considered
    /// equal. `names` are the names of the rows.
    ///
    /// A code may contain spaces, so there are several ways to split a string. What a row is printed as takes precedence.
    #[must_use]
    pub const fn row_of_other(&self, text: &[u8], names: &[&str]) -> Option<usize> {
        let Some(most) = self.blanks else { return self.names.row_of_loose_name(text) };
        let (mut place, mut blanks, mut found) = (0, 0, None);
        while place < text.len() && blanks <= most {
            if text[place] == b' ' {
                blanks += 1;
                let (code, rest) = text.split_at(place);
                let name = rest.split_at(1).1;
                if let (Some(row), false) = (self.row_of_text(code), name.is_empty()) {
                    let known = self.names.of_rows[row].as_bytes();
                    if comparing::is_same(known, code) && comparing::is_same(names[row].as_bytes(), name) {
                        return Some(row);
                    }
                    let is_code = comparing::is_same_name(known, code, false);
                    if is_code && found.is_none() && self.names.is_of_row(name, row, names[row]) {
                        found = Some(row);
                    }
                }
            }
            place += 1;
        }
        match found {
            Some(row) => Some(row),
            None => self.names.row_of_loose_name(text),
        }
    }
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
    fn a_string_that_starts_like_a_code_is_malformed() {
        let of = |text: &str| Refusal::of(text.as_bytes());
        assert_eq!([of(""), of("4xx"), of("-"), of("x4")], {
            use Refusal::{Empty, Malformed, UnknownName};
            [Empty, Malformed, Malformed, UnknownName]
        });
    }
}
