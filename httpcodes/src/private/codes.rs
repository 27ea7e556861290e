//! Parses integer codes, in sheets and in strings at run time.
//!
//! The generator and the facade use the same code, so each package contains this file; a test compares the two.

/// Where a code is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// In a sheet: `_` may separate digits, and U+2212, the minus sign of typographers, is a minus sign.
    Sheet,
    /// In a string, at run time: what Rust's integer types parse, or `0x…`.
    Text,
}

/// Stands for every value that does not fit into 64 bits.
const BEYOND: i128 = 1 << 100;

/// Reads a code: decimal or `0x…`, with an optional sign. Magnitudes beyond 64 bits come back as ±2^100, which no integer
/// type of a sheet holds; `None` if the text is no integer at all.
#[must_use]
pub const fn parse(text: &[u8], writing: Writing) -> Option<i128> {
    let (is_negative, digits) = without_sign(text, writing);
    let (radix, digits) = match digits {
        [b'0', b'x' | b'X', digits @ ..] => (16, digits),
        digits => (10, digits),
    };
    match magnitude(digits, radix, writing) {
        Some(magnitude) if is_negative => Some(-magnitude),
        magnitude => magnitude,
    }
}

/// Reads a code at run time that lies between `least` and `greatest`, the bounds of its type. Only a signed type takes a
/// minus sign, as in Rust: `-0` is no `u8`.
#[must_use]
pub const fn parse_within(text: &[u8], least: i128, greatest: i128) -> Option<i128> {
    match (parse(text, Writing::Text), text) {
        (_, [b'-', ..]) if least == 0 => None,
        (Some(code), _) if least <= code && code <= greatest => Some(code),
        _ => None,
    }
}

const fn without_sign(text: &[u8], writing: Writing) -> (bool, &[u8]) {
    match text {
        [b'-', digits @ ..] => (true, digits),
        [0xe2, 0x88, 0x92, digits @ ..] if matches!(writing, Writing::Sheet) => (true, digits),
        [b'+', digits @ ..] | digits => (false, digits),
    }
}

const fn magnitude(mut digits: &[u8], radix: i128, writing: Writing) -> Option<i128> {
    let mut magnitude = match digits {
        [b'_', ..] | [] => return None,
        _ => 0,
    };
    while let [digit, rest @ ..] = digits {
        digits = rest;
        let digit = match *digit {
            b'_' if matches!(writing, Writing::Sheet) => continue,
            digit @ b'0'..=b'9' => digit - b'0',
            digit @ b'a'..=b'f' if radix == 16 => digit - b'a' + 10,
            digit @ b'A'..=b'F' if radix == 16 => digit - b'A' + 10,
            _ => return None,
        };
        magnitude = magnitude * radix + digit as i128;
        if magnitude > u64::MAX as i128 {
            magnitude = BEYOND;
        }
    }
    Some(magnitude)
}

#[cfg(test)]
mod tests {
    // One of the two crates has no prelude of `std`.
    use std::format;

    use super::*;

    #[test]
    fn a_sheet_writes_codes_in_decimal_or_hexadecimal_with_sign_and_underscores() {
        for (text, code) in [
            ("404", 404),
            ("007", 7),
            ("+1", 1),
            ("-32_700", -32_700),
            ("0x0D", 13),
            ("-0Xff", -255),
            ("\u{2212}5", -5),
            ("0xFFFF_FFFF_FFFF_FFFF", u64::MAX.into()),
        ] {
            assert_eq!(parse(text.as_bytes(), Writing::Sheet), Some(code), "{text}");
        }
    }

    #[test]
    fn other_texts_are_no_integers() {
        for text in [
            "",
            "-",
            "0x",
            "_1",
            "4xx",
            "1.5",
            "1 2",
            "\u{664}",
            "--1",
            "-+1",
            "-\u{2212}1",
            "+\u{2212}1",
            "\u{2212}-1",
            "0x-1",
            "0x_1",
            "1e3",
        ] {
            assert_eq!(parse(text.as_bytes(), Writing::Sheet), None, "{text}");
        }
    }

    #[test]
    fn a_code_of_any_length_is_beyond_every_type() {
        for digits in ["18446744073709551616", &"9".repeat(500)] {
            assert_eq!(parse(digits.as_bytes(), Writing::Sheet), Some(BEYOND));
            assert_eq!(parse(format!("-{digits}").as_bytes(), Writing::Sheet), Some(-BEYOND));
        }
    }

    #[test]
    fn a_string_is_read_as_the_integer_type_reads_it() {
        let parsed = |text: &str| (parse_within(text.as_bytes(), 0, 255), parse_within(text.as_bytes(), -128, 127));
        assert_eq!(parsed("-0"), (None, Some(0)));
        assert_eq!(parsed("0x1F"), (Some(31), Some(31)));
        assert_eq!(parsed("-0x1f"), (None, Some(-31)));
        assert_eq!(parsed("1_0"), (None, None));
        assert_eq!(parsed("\u{2212}1"), (None, None));
        assert_eq!(parsed("255"), (Some(255), None));
        assert_eq!(parsed("256"), (None, None));
    }
}
