//! Hashes names in any ASCII case.
//!
//! The generator builds the perfect hash of a sheet's names with it, and the facade looks names up, so each package
//! contains this file; a test compares the two.

/// An odd number with its bits well spread: the golden ratio's fraction.
pub const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash with the seed of its bucket; its upper bits are the slot.
#[inline]
#[must_use]
pub const fn mixed(hash: u64, seed: u64) -> u64 {
    (hash ^ seed).wrapping_mul(FACTOR)
}

/// What of a name is hashed.
#[derive(Clone, Copy, Debug)]
pub struct How {
    /// Which characters have the same hash.
    pub fold: Fold,
    /// Whether only the length and both ends are looked at.
    pub ends: bool,
}

/// Which characters have the same hash.
#[derive(Clone, Copy, Debug)]
pub enum Fold {
    /// None.
    Nothing,
    /// The two cases of a letter.
    Letters,
    /// Characters that differ by the bit by which the cases of a letter do.
    Bits,
    /// The two cases of a letter, and `_`, `-` and a blank.
    Separators,
}

/// The hash of a name: the same for every spelling that differs only in what is folded. Some other names have the same hash.
#[inline]
#[must_use]
pub const fn of_name(name: &[u8], factor: u64, how: How) -> u64 {
    let hash = Sum { total: (name.len() as u64).wrapping_mul(factor), salt: factor, factor, how };
    if how.ends {
        let [first, last] = both_ends(name);
        let first = hash.folded(first) ^ factor;
        let last = hash.folded(last) ^ hash.total;
        return halves(first, last);
    }
    let [first, second, third, fourth] = first_words(name);
    let mut sum = hash.with(first).with(second).with(third).with(fourth).total;
    let mut rest = rest(name);
    while let [byte, others @ ..] = rest {
        sum = (sum ^ (sum >> 32) ^ hash.folded(*byte as u64)).wrapping_mul(factor);
        rest = others;
    }
    sum ^ (sum >> 32)
}

/// The two halves of a product, one folded onto the other.
#[inline]
const fn halves(left: u64, right: u64) -> u64 {
    let product = left as u128 * right as u128;
    #[allow(clippy::cast_possible_truncation)] // The lower half.
    let lower = product as u64;
    lower ^ (product >> 64) as u64
}

/// Words that are added up.
#[derive(Clone, Copy)]
struct Sum {
    total: u64,
    salt: u64,
    factor: u64,
    how: How,
}

impl Sum {
    /// Adds a word.
    ///
    /// The products do not wait for each other. Each is folded, since the upper bits of a word reach only the upper bits of
    /// the product's lower half: where two words differ by them, the sum would be the same whatever the factor.
    #[inline]
    const fn with(mut self, word: u64) -> Self {
        self.salt = self.salt.wrapping_mul(self.factor);
        let product = ((self.folded(word) ^ self.salt) as u128) * (self.factor as u128);
        #[allow(clippy::cast_possible_truncation)] // The lower half.
        let lower = product as u64;
        self.total = self.total.wrapping_add(lower ^ (product >> 64) as u64);
        self
    }

    /// The word, with the same bits for all characters that are folded.
    #[inline]
    const fn folded(self, word: u64) -> u64 {
        match self.how.fold {
            Fold::Nothing => word,
            Fold::Letters => word | case_bits(word),
            Fold::Bits => word | BLANKS,
            Fold::Separators => {
                let word = word | case_bits(word);
                let separators = bytes_equal(word, b'_') | bytes_equal(word, b'-');
                (word & !separators) | (BLANKS & separators)
            }
        }
    }
}

/// A word of blanks: of the bits by which the cases of a letter differ.
pub(super) const BLANKS: u64 = 0x2020_2020_2020_2020;

/// A word with all bits of those bytes set that are equal to one.
#[inline]
const fn bytes_equal(word: u64, byte: u8) -> u64 {
    let different = word ^ (byte as u64 * 0x0101_0101_0101_0101);
    // The top bit of each byte is set if any bit of the byte is.
    let is_different = ((different & 0x7f7f_7f7f_7f7f_7f7f) + 0x7f7f_7f7f_7f7f_7f7f) | different;
    ((!is_different & 0x8080_8080_8080_8080) >> 7) * 0xff
}

/// The first 32 bytes of a name, as four words. A word that would reach beyond the end is the last eight bytes: short
/// names take the same path as long ones, since a branch on the length is mispredicted half of the time.
#[inline]
pub(super) const fn first_words(name: &[u8]) -> [u64; 4] {
    match name.len().checked_sub(8) {
        Some(last) => [
            word(name, 0),
            word(name, if last < 8 { last } else { 8 }),
            word(name, if last < 16 { last } else { 16 }),
            word(name, if last < 24 { last } else { 24 }),
        ],
        None => [short_word(name), 0, 0, 0],
    }
}

/// The first and the last eight bytes of a name.
#[inline]
const fn both_ends(name: &[u8]) -> [u64; 2] {
    match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => [u64::from_le_bytes(*first), u64::from_le_bytes(*last)],
        _ => [short_word(name), 0],
    }
}

/// What follows the first 32 bytes.
#[inline]
pub(super) const fn rest(name: &[u8]) -> &[u8] {
    match name.split_at_checked(32) {
        Some((_, rest)) => rest,
        None => &[],
    }
}

#[inline]
const fn word(name: &[u8], at: usize) -> u64 {
    let Some((_, rest)) = name.split_at_checked(at) else { return 0 };
    match rest.first_chunk::<8>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => 0,
    }
}

/// A name of fewer than eight bytes.
#[inline]
const fn short_word(mut name: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        return ((u32::from_le_bytes(*first) as u64) << 32) | u32::from_le_bytes(*last) as u64;
    }
    let mut word = 0;
    while let [byte, rest @ ..] = name {
        word = (word << 8) | *byte as u64;
        name = rest;
    }
    word
}

/// `0x20`, by which the cases of a letter differ, for each byte of the word that is an ASCII letter.
#[inline]
pub(super) const fn case_bits(word: u64) -> u64 {
    // Adding carries into a byte's top bit from `a` on, and from beyond `z` on.
    let low = (word | BLANKS) & 0x7f7f_7f7f_7f7f_7f7f;
    let is_letter = (low + 0x1f1f_1f1f_1f1f_1f1f) ^ (low + 0x0505_0505_0505_0505);
    (is_letter & !word & 0x8080_8080_8080_8080) >> 2
}

#[cfg(test)]
mod tests {
    // One of the two crates has no prelude of `std`.
    use std::format;

    use super::*;

    const EXACT: How = How { fold: Fold::Letters, ends: false };
    const WHOLE: How = How { fold: Fold::Bits, ends: false };
    const CASED: How = How { fold: Fold::Nothing, ends: false };
    const LOOSE: How = How { fold: Fold::Separators, ends: false };

    #[test]
    fn a_name_hashes_the_same_in_any_case_and_differs_from_others() {
        for name in ["a", "OK", "Gone", "Found", "Not Found", "Non-Authoritative Information", "알수없음"] {
            let hash = |name: &str| of_name(name.as_bytes(), FACTOR, EXACT);
            assert_eq!(hash(name), hash(&name.to_ascii_uppercase()));
            assert_ne!(hash(name), hash(&format!("{name}!")));
        }
        assert_ne!(of_name("a[b".as_bytes(), FACTOR, EXACT), of_name("a{b".as_bytes(), FACTOR, EXACT));
        assert_ne!(of_name("각".as_bytes(), FACTOR, EXACT), of_name("갡".as_bytes(), FACTOR, EXACT));
    }

    #[test]
    fn a_cased_hash_tells_cases_apart() {
        for (name, other) in [("a", "A"), ("not_found", "not_Found"), ("E1001", "e1001")] {
            let hash = |name: &str, how| of_name(name.as_bytes(), FACTOR, how);
            assert_eq!(hash(name, WHOLE), hash(other, WHOLE));
            assert_ne!(hash(name, CASED), hash(other, CASED));
        }
    }

    #[test]
    fn words_that_differ_by_the_same_bit_up_and_down_hash_apart_whatever_the_factor() {
        for factor in [FACTOR, FACTOR.wrapping_mul(FACTOR)] {
            let hash = |name: &str| of_name(name.as_bytes(), factor, WHOLE);
            assert_ne!(hash("xxxaxxxaxxx!xxx!zzzzzzzz"), hash("xxx!xxx!xxxaxxxazzzzzzzz"));
            assert_ne!(hash("mmm-mmm-mmmmmmmmmmmpmmmp"), hash("mmmmmmmmmmm-mmm-mmm0mmm0"));
        }
    }

    #[test]
    fn separators_hash_the_same_where_they_are_folded() {
        let hash = |name: &str| of_name(name.as_bytes(), FACTOR, LOOSE);
        for name in ["NOT_FOUND", "not-found", "Not found", "not_Found"] {
            assert_eq!(hash("Not Found"), hash(name), "{name}");
        }
        for name in ["NotFound", "Not  Found", "Not Found ", "Not/Found", "Mot Found"] {
            assert_ne!(hash("Not Found"), hash(name), "{name}");
        }
    }
}
