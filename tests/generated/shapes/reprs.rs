//! Codes of every integer type: negative and large, near each other and far apart, decimal and hexadecimal.

macro_rules! enums {
    ($($name:ident, $section:literal, $repr:ident;)*) => {
        $(
            /// The codes under the heading of the same name.
            #[::httpcodes::cheatsheet("generated/sheets/reprs.md", section = $section)]
            #[repr($repr)]
            pub enum $name {}
        )*
    };
}
enums! {
    I8, "i8", i8;
    U8, "u8", u8;
    I16, "i16", i16;
    U16, "u16", u16;
    I32, "i32", i32;
    U32, "u32", u32;
    I64, "i64", i64;
    I64NotNegative, "i64, not negative", i64;
    U64, "u64", u64;
    Isize, "isize", isize;
    Usize, "usize", usize;
    WithoutGaps, "Without gaps", i8;
    OutOfOrder, "Out of order", i32;
}

/// As many codes as there are.
#[::httpcodes::cheatsheet("generated/sheets/every_byte.md")]
#[repr(u8)]
pub enum Byte {}

#[cfg(test)]
mod tests {
    use std::fmt::{Debug, Display};
    use std::str::FromStr;

    use super::*;

    /// Looks at the given codes, and at their neighbours, by every way from codes to variants and back.
    fn are_known<E, C>(codes: &[C], all: &[E], neighbours: impl Fn(C) -> [C; 2], texts: &[&str])
    where
        E: Copy + Debug + Display + PartialEq + PartialEq<C> + TryFrom<C> + FromStr + Into<C>,
        C: Copy + Debug + Display + PartialEq + From<E>,
    {
        assert_eq!(all.iter().map(|variant| C::from(*variant)).collect::<Vec<C>>(), codes);
        for ((variant, code), text) in all.iter().zip(codes).zip(texts) {
            assert_eq!(E::try_from(*code).ok(), Some(*variant), "{code}");
            assert!(*variant == *code);
            assert_eq!(code.to_string().parse().ok(), Some(*variant), "{code}");
            assert!(variant.to_string().starts_with(&format!("{text} ")), "{variant}");
            assert_eq!(text.parse().ok(), Some(*variant), "{text}");
            assert_eq!(variant.to_string().parse().ok(), Some(*variant), "{variant}");
            for neighbour in neighbours(*code) {
                assert_eq!(E::try_from(neighbour).is_ok(), codes.contains(&neighbour), "{neighbour}");
                assert_eq!(neighbour.to_string().parse::<E>().is_ok(), codes.contains(&neighbour), "{neighbour}");
            }
        }
    }

    macro_rules! are_known {
        ($name:ident, $code:ty, $from:ident, $as:ident, $codes:expr, $texts:expr) => {{
            // The constant functions are named after the type.
            const FOUND: Option<$name> = $name::$from($codes[0]);
            const CODE: $code = $name::ALL[0].$as();
            assert_eq!((FOUND, CODE), (Some($name::ALL[0]), $codes[0]));
            assert_eq!(size_of::<$name>(), size_of::<$code>());
            are_known(&$codes, &$name::ALL, |code: $code| [code.wrapping_sub(1), code.wrapping_add(1)], &$texts);
            // As the sheet writes them.
            assert_eq!($name::ALL.map($name::as_str).as_slice(), $texts);
        }};
    }

    #[test]
    fn codes_have_8_bits() {
        let texts = ["-128", "-0x0A", "\u{2212}1", "0", "+1", "0x0A", "127"];
        are_known!(I8, i8, from_i8, as_i8, [-128, -10, -1, 0, 1, 10, 127], texts);
        are_known!(U8, u8, from_u8, as_u8, [0, 7, 128, 255], ["0", "007", "0x80", "0xFF"]);
    }

    #[test]
    fn codes_have_16_bits() {
        are_known!(I16, i16, from_i16, as_i16, [-32_768, -1, 32_767], ["-32_768", "-1", "32_767"]);
        are_known!(U16, u16, from_u16, as_u16, [0, 1000, 65_535], ["0", "1_000", "0xFFFF"]);
    }

    #[test]
    fn codes_have_32_bits() {
        let texts = ["-2147483648", "-32700", "0", "0x7FFF_FFFF"];
        are_known!(I32, i32, from_i32, as_i32, [i32::MIN, -32_700, 0, i32::MAX], texts);
        are_known!(U32, u32, from_u32, as_u32, [0, 1 << 31, u32::MAX], ["0x0000_0000", "0x8000_0000", "4294967295"]);
    }

    #[test]
    fn codes_have_64_bits() {
        let texts = ["-9223372036854775808", "-2", "-1"];
        are_known!(I64, i64, from_i64, as_i64, [i64::MIN, -2, -1], texts);
        are_known!(I64NotNegative, i64, from_i64, as_i64, [0, i64::MAX], ["0", "9223372036854775807"]);
        let texts = ["0x8000_0000_0000_0000", "18446744073709551615"];
        are_known!(U64, u64, from_u64, as_u64, [1 << 63, u64::MAX], texts);
    }

    #[test]
    fn codes_have_as_many_bits_as_an_address() {
        let texts = ["-2147483648", "-1", "2147483647"];
        are_known!(Isize, isize, from_isize, as_isize, [-0x8000_0000, -1, 0x7FFF_FFFF], texts);
        are_known!(Usize, usize, from_usize, as_usize, [0, 0xFFFF_FFFF], ["0", "4294967295"]);
    }

    #[test]
    fn codes_lie_side_by_side_across_zero() {
        are_known!(WithoutGaps, i8, from_i8, as_i8, [-2, -1, 0, 1], ["-2", "-1", "0", "1"]);
        let known = (i8::MIN..=i8::MAX).filter(|code| WithoutGaps::from_i8(*code).is_some());
        assert!(known.eq(-2..=1));
    }

    #[test]
    fn rows_stand_in_any_order() {
        are_known!(OutOfOrder, i32, from_i32, as_i32, [-10, 20, 30], ["-10", "20", "30"]);
        assert_eq!(OutOfOrder::ALL, [OutOfOrder::MinusTen, OutOfOrder::Twenty, OutOfOrder::Thirty]);
    }

    #[test]
    fn every_byte_is_a_code() {
        for code in 0..=u8::MAX {
            let byte = Byte::from_u8(code).unwrap();
            assert_eq!((byte.as_u8(), byte.name()), (code, format!("Byte {code:08b}").as_str()));
            assert_eq!(byte.to_string().parse(), Ok(byte));
        }
        assert_eq!((Byte::ALL.len(), size_of::<Byte>()), (256, 1));
    }

    #[test]
    fn every_code_of_8_and_16_bits_is_known_only_if_the_sheet_has_it() {
        assert_eq!((i8::MIN..=i8::MAX).filter(|code| I8::from_i8(*code).is_some()).count(), 7);
        assert_eq!((0..=u8::MAX).filter(|code| U8::from_u8(*code).is_some()).count(), 4);
        assert_eq!((i16::MIN..=i16::MAX).filter(|code| I16::from_i16(*code).is_some()).count(), 3);
        assert_eq!((0..=u16::MAX).filter(|code| U16::from_u16(*code).is_some()).count(), 3);
    }

    #[test]
    fn negative_codes_are_parsed_in_hexadecimal() {
        assert_eq!("-0x1".parse(), Ok(I64::MinusOne));
        assert_eq!("-0x7fbc".parse(), Ok(I32::ParseError));
        assert_eq!("-0x8000000000000000".parse(), Ok(I64::Least));
        assert_eq!("0x8000000000000000".parse(), Ok(U64::Half));
    }

    #[test]
    fn what_the_type_cannot_hold_is_malformed() {
        for text in ["128", "-129", "0x80", "-0x81", "300 Zero", "99999999999999999999999"] {
            assert_eq!(text.parse::<I8>(), Err(ParseI8Error::Malformed), "{text}");
        }
        for text in ["9223372036854775808", "0xFFFFFFFFFFFFFFFF", "-0x8000000000000001", "0x10000000000000000"] {
            assert_eq!(text.parse::<I64>(), Err(ParseI64Error::Malformed), "{text}");
        }
        for text in ["-1", "-0x1", "18446744073709551616", "0x10000000000000000"] {
            assert_eq!(text.parse::<U64>(), Err(ParseU64Error::Malformed), "{text}");
        }
    }

    #[test]
    fn an_unknown_negative_code_is_kept() {
        assert_eq!(I32::try_from(-32_600).unwrap_err().code(), -32_600);
        assert_eq!("-32600".parse::<I32>().unwrap_err().code(), Some(-32_600));
        assert_eq!(I32::try_from(-32_600).unwrap_err().to_string(), "unknown i32 -32600");
    }
}
