//! The bits of a code as an unsigned number, zero-extended: one function per integer type.

macro_rules! functions {
    ($($integer:ident: $unsigned:ident,)*) => {
        $(
            /// The bits of a code of this type.
            #[inline]
            #[must_use]
            #[allow(clippy::cast_sign_loss, clippy::cast_lossless, trivial_numeric_casts)]
            pub const fn $integer(code: $integer) -> u64 {
                code as $unsigned as u64
            }
        )*
    };
}

functions! {
    u8: u8,
    i8: u8,
    u16: u16,
    i16: u16,
    u32: u32,
    i32: u32,
    u64: u64,
    i64: u64,
    usize: usize,
    isize: usize,
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_negative_code_has_zeros_above_its_bits() {
        assert_eq!([super::i8(-1), super::i16(-1), super::i32(-1)], [0xff, 0xffff, 0xffff_ffff]);
        assert_eq!([super::i64(-1), super::u64(u64::MAX), super::u8(255)], [u64::MAX, u64::MAX, 255]);
    }
}
