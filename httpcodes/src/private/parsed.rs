//! Parses a string as a code: one function per integer type.

use super::codes::parse_within;

macro_rules! functions {
    ($($integer:ident)*) => {
        $(
            /// Parses a code of this type.
            #[must_use]
            #[allow(clippy::cast_lossless, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            pub const fn $integer(text: &[u8]) -> Option<$integer> {
                match parse_within(text, $integer::MIN as i128, $integer::MAX as i128) {
                    Some(code) => Some(code as $integer),
                    None => None,
                }
            }
        )*
    };
}

functions! { u8 i8 u16 i16 u32 i32 u64 i64 usize isize }

#[cfg(test)]
mod tests {
    #[test]
    fn the_bounds_of_each_type_are_read_and_nothing_beyond_them() {
        assert_eq!([super::i8(b"-128"), super::i8(b"127"), super::i8(b"128")], [Some(-128), Some(127), None]);
        assert_eq!([super::u16(b"65535"), super::u16(b"65536"), super::u16(b"-1")], [Some(65535), None, None]);
        assert_eq!([super::u64(b"0xFFFFFFFFFFFFFFFF"), super::u64(b"18446744073709551616")], [Some(u64::MAX), None]);
        assert_eq!([super::i64(b"-9223372036854775808"), super::i64(b"-0x8000000000000001")], [Some(i64::MIN), None]);
    }
}
