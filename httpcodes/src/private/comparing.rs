//! Compares names in any ASCII case.

use super::hashing::{BLANKS, case_bits, first_words, rest};

/// Whether two names are the same but for their ASCII case. In a `known` name that `is_plain`, every byte from `@` on is
/// a letter or `_`.
///
/// Always inlined, so that the way of a plain name is the only one where all are.
#[inline(always)]
#[must_use]
#[allow(clippy::inline_always)]
pub const fn is_same_name(known: &[u8], name: &[u8], is_plain: bool) -> bool {
    let ([first, second, third, fourth], words) = (first_words(known), first_words(name));
    // All together, since a branch for each would cost more.
    let differing = differing(first, words[0], is_plain)
        | differing(second, words[1], is_plain)
        | differing(third, words[2], is_plain)
        | differing(fourth, words[3], is_plain)
        | (known.len() ^ name.len()) as u64;
    if known.len() <= 32 { differing == 0 } else { differing == 0 && is_same_rest(rest(known), rest(name)) }
}

/// The same as [`is_same_name`], for a name that is likely to be spelled as it is known, or to be none.
#[inline(always)]
#[must_use]
#[allow(clippy::inline_always)]
pub const fn is_likely_same_name(known: &[u8], name: &[u8], is_plain: bool) -> bool {
    if known.len() != name.len() {
        return false;
    }
    let differing = words_differing(&first_words(known), &first_words(name));
    if differing == 0 && known.len() <= 32 {
        return true;
    }
    differing & !BLANKS == 0 && is_same_name(known, name, is_plain)
}

/// Whether two names are the same.
#[inline(always)]
#[must_use]
#[allow(clippy::inline_always)]
pub const fn is_same(known: &[u8], name: &[u8]) -> bool {
    if known.len() != name.len() {
        return false;
    }
    let differing = words_differing(&first_words(known), &first_words(name));
    if known.len() <= 32 { differing == 0 } else { differing == 0 && is_same_bytes(rest(known), rest(name)) }
}

/// The bits by which any of the words differ.
#[inline]
const fn words_differing(known: &[u64; 4], words: &[u64; 4]) -> u64 {
    (known[0] ^ words[0]) | (known[1] ^ words[1]) | (known[2] ^ words[2]) | (known[3] ^ words[3])
}

/// The bits by which a word differs from a known one, but for those of the case.
#[inline]
const fn differing(known: u64, word: u64, is_plain: bool) -> u64 {
    // The five lowest bits of a letter are not all ones, as those of `_` are.
    let not_of_a_letter = (known & 0x1f1f_1f1f_1f1f_1f1f) + 0x0101_0101_0101_0101;
    let case = if is_plain { (known >> 1) & BLANKS & !not_of_a_letter } else { case_bits(known) };
    (known ^ word) & !case
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

/// The byte in lower case. The bytes that separate words are all the same.
const fn loose(byte: u8) -> u8 {
    if matches!(byte, b'_' | b'-') { b' ' } else { byte.to_ascii_lowercase() }
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

#[cfg(test)]
mod tests {
    use std::vec::Vec;

    use super::*;

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
        for name in ["NOT_FOUND", "not-found", "Not found", "not_Found"] {
            assert!(is_same_loose_name(b"Not Found", name.as_bytes()), "{name}");
        }
        for name in ["NotFound", "Not  Found", "Not Found ", "Not/Found", "Mot Found"] {
            assert!(!is_same_loose_name(b"Not Found", name.as_bytes()), "{name}");
        }
        assert!(!is_same_name(b"Not Found", b"Not_Found", true));
    }

    #[test]
    fn bytes_that_are_no_letters_differ_by_the_bit_of_the_case_too() {
        for (known, name) in [("a[b", "a{b"), ("@", "`"), ("1", "\u{11}"), ("각", "갡")] {
            assert!(!is_same_name(known.as_bytes(), name.as_bytes(), false), "{known}");
        }
        for (known, name) in [("a_b", "a\u{7f}b"), ("_", "\u{7f}"), ("1", "\u{11}"), (" ", "\0")] {
            assert!(!is_same_name(known.as_bytes(), name.as_bytes(), true), "{known}");
        }
        assert!(is_same_name(b"zA_not_FOUND", b"Za_NOT_found", true));
    }
}
