//! Codes: the integers of a sheet, and the integer types they have to fit.

/// An integer type that an enum can have as its `repr`.
#[derive(Clone, Copy)]
pub(crate) struct Repr {
    /// The type's name.
    pub(crate) name: &'static str,
    /// The unsigned type of the same width.
    pub(crate) unsigned: &'static str,
    /// The least value.
    pub(crate) min: i128,
    /// The greatest value.
    pub(crate) max: i128,
}

/// All of them, the smaller first; a type's size depends on the machine only for the last two, which are taken to have
/// 64 bits: rustc itself refuses a code that does not fit on the target.
pub(crate) const REPRS: [Repr; 10] = [
    Repr::unsigned("u8", 8),
    Repr::signed("i8", "u8", 8),
    Repr::unsigned("u16", 16),
    Repr::signed("i16", "u16", 16),
    Repr::unsigned("u32", 32),
    Repr::signed("i32", "u32", 32),
    Repr::unsigned("u64", 64),
    Repr::signed("i64", "u64", 64),
    Repr::unsigned("usize", 64),
    Repr::signed("isize", "usize", 64),
];

impl Repr {
    /// `u16`, what an enum without `#[repr(…)]` gets.
    pub(crate) const DEFAULT: Self = REPRS[2];

    const fn unsigned(name: &'static str, bits: u32) -> Self {
        Self { name, unsigned: name, min: 0, max: (1 << bits) - 1 }
    }

    const fn signed(name: &'static str, unsigned: &'static str, bits: u32) -> Self {
        Self { name, unsigned, min: -(1 << (bits - 1)), max: (1 << (bits - 1)) - 1 }
    }

    /// The type with that name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        REPRS.into_iter().find(|repr| repr.name == name)
    }

    /// The smallest type that holds every code of the range.
    pub(crate) fn smallest(least: i128, greatest: i128) -> Option<Self> {
        REPRS.into_iter().find(|repr| repr.min <= least && greatest <= repr.max)
    }

    /// Whether the type holds the code.
    pub(crate) fn holds(self, code: i128) -> bool {
        (self.min..=self.max).contains(&code)
    }
}

/// Reads a code as a sheet may write it: decimal or `0x…`, a sign and `_` allowed. Values beyond 64 bits saturate, to be
/// refused by any [`Repr`].
pub(crate) fn parse(text: &str) -> Option<i128> {
    let (sign, digits) = match text.as_bytes().first()? {
        b'-' => (-1, &text[1..]),
        b'+' => (1, &text[1..]),
        _ => (1, text),
    };
    // U+2212, the minus sign of typographers.
    let (sign, digits) = text.strip_prefix('\u{2212}').map_or((sign, digits), |digits| (-1, digits));
    let (radix, digits) = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => (16, digits),
        None => (10, digits),
    };
    if !digits.starts_with(|first: char| first.is_digit(radix)) {
        return None;
    }
    let mut code: i128 = 0;
    for digit in digits.chars().filter(|digit| *digit != '_') {
        let digit = digit.to_digit(radix)?;
        code = (code * i128::from(radix) + i128::from(digit)).min(1 << 100);
    }
    Some(sign * code)
}

/// Reads a code as generated code reads it from a string: what the integer type parses, or `0x…`.
pub(crate) fn parse_at_run_time(text: &str, repr: Repr) -> Option<i128> {
    let plain = !text.contains(['_', '\u{2212}']) && (repr.min < 0 || !text.starts_with('-'));
    parse(text).filter(|code| plain && repr.holds(*code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_decimal_or_hexadecimal_with_sign_and_underscores() {
        for (text, code) in [
            ("404", 404),
            ("007", 7),
            ("+1", 1),
            ("-32_700", -32_700),
            ("0x0D", 13),
            ("-0Xff", -255),
            ("\u{2212}5", -5),
            ("0xFFFF_FFFF_FFFF_FFFF", i128::from(u64::MAX)),
        ] {
            assert_eq!(parse(text), Some(code), "{text}");
        }
    }

    #[test]
    fn what_is_no_integer_is_refused() {
        for text in [
            "",
            "-",
            "0x",
            "_1",
            "4xx",
            "1.5",
            "1 2",
            "٤",
            "--1",
            "-+1",
            "-\u{2212}1",
            "+\u{2212}1",
            "\u{2212}-1",
            "0x-1",
            "0x_1",
            "1e3",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_of_any_length_is_out_of_every_range() {
        let code = parse(&"9".repeat(500)).unwrap();
        assert!(REPRS.iter().all(|repr| !repr.holds(code)));
    }

    #[test]
    fn every_type_holds_what_the_type_of_that_name_holds() {
        let bounds: Vec<(&str, i128, i128)> = REPRS.iter().map(|repr| (repr.name, repr.min, repr.max)).collect();
        macro_rules! bounds {
            ($($integer:ident)*) => { [$((stringify!($integer), $integer::MIN.into(), $integer::MAX.into())),*] };
        }
        assert_eq!(bounds[..8], bounds!(u8 i8 u16 i16 u32 i32 u64 i64));
        // Taken to be as wide as on most machines.
        let wide = |name, least, greatest| (name, i128::from(least), i128::from(greatest));
        assert_eq!(bounds[8], ("usize", 0, i128::from(u64::MAX)));
        assert_eq!(bounds[9], wide("isize", i64::MIN, i64::MAX));
    }

    #[test]
    fn generated_code_parses_what_the_integer_type_does() {
        let parsed = |text, name| parse_at_run_time(text, Repr::named(name).unwrap());
        assert_eq!((parsed("-0", "u8"), parsed("-0", "i8")), (None, Some(0)));
        assert_eq!((parsed("0x1F", "u8"), parsed("-0x1f", "i8")), (Some(31), Some(-31)));
        assert_eq!((parsed("1_0", "u8"), parsed("256", "u8"), parsed("\u{2212}1", "i8")), (None, None, None));
    }

    #[test]
    fn the_smallest_type_that_fits_is_found() {
        assert_eq!(Repr::smallest(0, 255).unwrap().name, "u8");
        assert_eq!(Repr::smallest(-1, 255).unwrap().name, "i16");
        assert_eq!(Repr::smallest(0, i128::from(u64::MAX)).unwrap().name, "u64");
        assert!(Repr::smallest(-1, i128::from(u64::MAX)).is_none());
    }
}
