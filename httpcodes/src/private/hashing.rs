//! Hashes and compares names in any ASCII case.
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
    /// Whether letters are told from other characters that differ by the same bit.
    pub exact: bool,
    /// Whether only the length and both ends are looked at.
    pub ends: bool,
    /// Whether upper case is told from lower case.
    pub cased: bool,
}

/// The hash of a name: unless it is `cased`, the same for every spelling that differs in ASCII case only. Unless it is `exact`,
/// some other names that differ by the same bit have the same hash.
#[inline]
#[must_use]
pub const fn of_name(name: &[u8], factor: u64, how: How) -> u64 {
    let hash = Sum { total: (name.len() as u64).wrapping_mul(factor), salt: factor, factor, how };
    if how.ends {
        let [first, last] = both_ends(name);
        let sum = hash.with(first).with(last).total;
        return sum ^ (sum >> 32);
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

    /// The word, the same in every case unless that matters.
    #[inline]
    const fn folded(self, word: u64) -> u64 {
        word | match self.how {
            How { cased: true, .. } => 0,
            How { exact: true, .. } => case_bits(word),
            How { exact: false, .. } => 0x2020_2020_2020_2020,
        }
    }
}

/// Whether two names are the same but for their ASCII case. In a `known` name that `is_plain`, every byte from `@` on is
/// a letter.
///
/// Always inlined, so that the way of a plain name is the only one where all are.
#[inline(always)]
#[must_use]
#[allow(clippy::inline_always)]
pub const fn is_same_name(known: &[u8], name: &[u8], is_plain: bool) -> bool {
    if known.len() != name.len() {
        return false;
    }
    let ([first, second, third, fourth], words) = (first_words(known), first_words(name));
    // All four together, since a branch for each would cost more.
    let differing = differing(first, words[0], is_plain)
        | differing(second, words[1], is_plain)
        | differing(third, words[2], is_plain)
        | differing(fourth, words[3], is_plain);
    differing == 0 && (known.len() <= 32 || is_same_rest(rest(known), rest(name)))
}

/// Whether two names are the same.
#[inline]
#[must_use]
pub const fn is_same(known: &[u8], name: &[u8]) -> bool {
    if known.len() != name.len() {
        return false;
    }
    let ([first, second, third, fourth], words) = (first_words(known), first_words(name));
    let differing = (first ^ words[0]) | (second ^ words[1]) | (third ^ words[2]) | (fourth ^ words[3]);
    differing == 0 && (known.len() <= 32 || is_same_bytes(rest(known), rest(name)))
}

/// The bits by which a word differs from a known one, but for those of the case.
#[inline]
const fn differing(known: u64, word: u64, is_plain: bool) -> u64 {
    let case = if is_plain { (known >> 1) & 0x2020_2020_2020_2020 } else { case_bits(known) };
    (known ^ word) & !case
}

/// The hash of a name in which `_`, `-` and a blank are the same.
#[must_use]
pub const fn of_loose_name(mut name: &[u8], factor: u64) -> u64 {
    let mut sum = (name.len() as u64).wrapping_mul(factor);
    while let [byte, rest @ ..] = name {
        sum = (sum ^ (sum >> 32) ^ loose(*byte) as u64).wrapping_mul(factor);
        name = rest;
    }
    sum ^ (sum >> 32)
}

/// Whether two names are the same but for their ASCII case, and but for `_`, `-` and blanks.
#[must_use]
pub const fn is_same_loose_name(mut known: &[u8], mut name: &[u8]) -> bool {
    while let ([left, lefts @ ..], [right, rights @ ..]) = (known, name) {
        if loose(*left) != loose(*right) {
            return false;
        }
        (known, name) = (lefts, rights);
    }
    known.is_empty() && name.is_empty()
}

/// Whether a byte separates words: names that differ by such bytes only may stand for each other.
#[must_use]
pub const fn is_separator(byte: u8) -> bool {
    matches!(byte, b'_' | b'-' | b' ')
}

const fn loose(byte: u8) -> u8 {
    if is_separator(byte) { b' ' } else { byte.to_ascii_lowercase() }
}

const fn is_same_rest(mut known: &[u8], mut name: &[u8]) -> bool {
    while let ([left, lefts @ ..], [right, rights @ ..]) = (known, name) {
        if !left.eq_ignore_ascii_case(right) {
            return false;
        }
        (known, name) = (lefts, rights);
    }
    known.is_empty() && name.is_empty()
}

const fn is_same_bytes(mut known: &[u8], mut name: &[u8]) -> bool {
    while let ([left, lefts @ ..], [right, rights @ ..]) = (known, name) {
        if *left != *right {
            return false;
        }
        (known, name) = (lefts, rights);
    }
    known.is_empty() && name.is_empty()
}

/// The first 32 bytes of a name, as four words. A word that would reach beyond the end is the last eight bytes: short
/// names take the same path as long ones, since a branch on the length is mispredicted half of the time.
#[inline]
const fn first_words(name: &[u8]) -> [u64; 4] {
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
const fn rest(name: &[u8]) -> &[u8] {
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
const fn case_bits(word: u64) -> u64 {
    // Adding carries into a byte's top bit from `a` on, and from beyond `z` on.
    let low = (word | 0x2020_2020_2020_2020) & 0x7f7f_7f7f_7f7f_7f7f;
    let is_letter = (low + 0x1f1f_1f1f_1f1f_1f1f) ^ (low + 0x0505_0505_0505_0505);
    (is_letter & !word & 0x8080_8080_8080_8080) >> 2
}

#[cfg(test)]
mod tests {
    // One of the two crates has no prelude of `std`.
    use std::format;
    use std::vec::Vec;

    use super::*;

    const EXACT: How = How { exact: true, ends: false, cased: false };
    const WHOLE: How = How { exact: false, ends: false, cased: false };
    const CASED: How = How { exact: false, ends: false, cased: true };

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
    fn names_of_every_length_are_the_same_in_another_case_and_differ_by_any_byte() {
        let alphabet: Vec<u8> = (0..48).map(|place| b'a' + place % 26).collect();
        for length in 0..=48 {
            let known = &alphabet[..length];
            assert!(is_same_name(known, &known.to_ascii_uppercase(), true), "{length}");
            assert!(is_same_name(known, &known.to_ascii_uppercase(), false), "{length}");
            assert!(!is_same_name(known, &alphabet[..(length + 1) % 49], true), "{length}");
            let copy = known.to_vec();
            assert!(is_same(known, &copy) && !is_same(known, &alphabet[..(length + 1) % 49]), "{length}");
            assert_eq!(is_same(known, &known.to_ascii_uppercase()), length == 0, "{length}");
            for place in 0..length {
                let mut other = known.to_vec();
                other[place] ^= 1;
                assert!(!is_same_name(known, &other, true) && !is_same_name(known, &other, false), "{length} {place}");
                assert!(!is_same(known, &other), "{length} {place}");
            }
        }
    }

    #[test]
    fn separators_are_the_same_in_loose_names_only() {
        let loosely = |known: &str, name: &str| {
            let hash = |name: &str| of_loose_name(name.as_bytes(), FACTOR);
            (hash(known) == hash(name), is_same_loose_name(known.as_bytes(), name.as_bytes()))
        };
        for name in ["NOT_FOUND", "not-found", "Not found", "not_Found"] {
            assert_eq!(loosely("Not Found", name), (true, true), "{name}");
        }
        for name in ["NotFound", "Not  Found", "Not Found ", "Not/Found", "Mot Found"] {
            assert_eq!(loosely("Not Found", name), (false, false), "{name}");
        }
        assert!(!is_same_name(b"Not Found", b"Not_Found", true));
    }

    #[test]
    fn bytes_that_are_no_letters_differ_by_the_bit_of_the_case_too() {
        for (known, name) in [("a[b", "a{b"), ("@", "`"), ("1", "\u{11}"), ("각", "갡")] {
            assert!(!is_same_name(known.as_bytes(), name.as_bytes(), false), "{known}");
        }
    }
}
