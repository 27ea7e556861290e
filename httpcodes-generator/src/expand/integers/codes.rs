//! The integer codes of an enum: their type, their order, and the discriminants.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::input::repr::Repr;
use crate::order::ascending;
use crate::runtime::codes::parse_within;
use crate::sheet::contents::{Integers, Row};

/// The codes of all rows, in ascending order.
pub struct AscendingCodes {
    pub repr: Repr,
    /// Their type, `u16`.
    pub ident: Ident,
    pub values: Vec<i128>,
    /// How an unknown code is printed: `{}`, or `{:#x}` if all codes are hexadecimal in the sheet.
    pub printed: &'static str,
}

impl AscendingCodes {
    /// The codes of a sheet, and the place in the sheet of each.
    pub fn new(codes: &Integers, rows: &[Row]) -> (Self, Vec<usize>) {
        let Integers { repr, values } = codes;
        // Shifted so that the least value of the type becomes zero. Then the bits have the same order as the numbers.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let order = ascending(values.len(), &|row| (values[row] - repr.min) as u64);
        let mut sorted = Vec::with_capacity(values.len());
        for row in &order {
            sorted.push(values[*row]);
        }
        let mut is_hexadecimal = true;
        for row in rows {
            is_hexadecimal &= row.code.contains("0x") || row.code.contains("0X");
        }
        let printed = if is_hexadecimal { "{:#x}" } else { "{}" };
        let ident = Ident::new(repr.name, Span::call_site());
        (Self { repr: *repr, ident, values: sorted, printed }, order)
    }

    /// Whether a code can be parsed from a string as it is written in the sheet.
    pub fn is_read(&self, code: &str) -> bool {
        parse_within(code.as_bytes(), self.repr.min, self.repr.max).is_some()
    }

    /// The bits of a code in its type, with zeros above them.
    pub fn bits(&self, code: i128) -> u64 {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let bits = (code & (self.repr.max - self.repr.min)) as u64;
        bits
    }
}

/// The discriminant of a row's variant, with its `=`.
///
/// The compiler evaluates each explicit discriminant, and again whenever it checks a variant in a constant. So in a
/// large sheet, a code that is one more than the previous one is left out.
pub fn discriminant(codes: &Integers, row: usize, is_large: bool) -> TokenStream {
    let code = codes.values[row];
    if is_large && row > 0 && codes.values[row - 1] == code - 1 {
        return TokenStream::new();
    }
    let code = integer(code);
    quote!(= #code)
}

/// An integer as tokens. A negative one has two.
pub fn integer(value: i128) -> TokenStream {
    let sign = (value < 0).then(|| quote!(-));
    let magnitude = Literal::u128_unsuffixed(value.unsigned_abs());
    quote!(#sign #magnitude)
}
