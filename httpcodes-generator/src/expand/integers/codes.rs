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
    pub values: Vec<i128>,
    /// How a code is printed that no row has: `{}`, or `{:#x}` where the sheet writes all of them so.
    pub printed: &'static str,
}

impl AscendingCodes {
    /// The codes of a sheet, and the place in the sheet of each.
    pub fn new(codes: &Integers, rows: &[Row]) -> (Self, Vec<usize>) {
        let Integers { repr, values } = codes;
        // Moved so that the least code of any type is zero; the bits of a number order as the number does then.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let order = ascending(values.iter().map(|code| (code - repr.min) as u64));
        let is_hexadecimal = rows.iter().all(|row| row.code.to_ascii_lowercase().contains("0x"));
        let printed = if is_hexadecimal { "{:#x}" } else { "{}" };
        (Self { repr: *repr, values: order.iter().map(|row| values[*row]).collect(), printed }, order)
    }

    /// The type of the codes, `u16`.
    pub fn ident(&self) -> Ident {
        Ident::new(self.repr.name, Span::call_site())
    }

    /// Whether a string is read as the code that is written so.
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

/// The discriminants of the variants in the order of the sheet, each with its `=`.
///
/// The compiler evaluates each discriminant that is written down, and again whenever it checks a variant in a constant. In
/// a large sheet, codes that follow from the one before are left to the compiler.
pub fn discriminants(codes: &Integers, is_large: bool) -> Vec<TokenStream> {
    let values = &codes.values;
    let mut discriminants = Vec::with_capacity(values.len());
    let mut previous = None;
    for code in values {
        let follows = is_large && previous == Some(code - 1);
        previous = Some(*code);
        let code = (!follows).then(|| integer(*code)).into_iter();
        discriminants.push(quote!(#(= #code)*));
    }
    discriminants
}

/// An integer as tokens: a negative one is two of them.
pub fn integer(value: i128) -> TokenStream {
    let sign = (value < 0).then(|| quote!(-));
    let magnitude = Literal::u128_unsuffixed(value.unsigned_abs());
    quote!(#sign #magnitude)
}
