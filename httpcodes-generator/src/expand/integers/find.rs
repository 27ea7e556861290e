//! Generates `find`, from code to variant: with one table if the codes are close together, otherwise with `candidate`.
//! Also `code`, and `row`, the index of a variant in every table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::expand::integers::candidate::{PLACES_PER_ROW, candidate};
use crate::expand::integers::codes::{AscendingCodes, integer};
use crate::expand::plan::Plan;

/// `fn code(variant)`, `fn candidate(code)`, `fn find(code)` and `fn row(variant)`.
pub fn lookups(plan: &Plan<'_>, codes: &AscendingCodes) -> TokenStream {
    let (private, ident, code) = (&plan.private, &plan.item.ident, &codes.ident);
    let candidate = candidate(plan, codes);
    let find = match Window::new(&codes.values) {
        Some(Window { base, size }) if !plan.is_large() => {
            let (base, beyond) = (integer(base), Literal::usize_unsuffixed(size - 1));
            quote!(#private::find_in_window! { #ident: #code, #base, #beyond })
        }
        _ => quote!(#private::find_by_row! { #ident: #code }),
    };
    quote! {
        #private::code_and_row! { #ident: #code }
        #candidate
        #find
    }
}

/// A range of numbers from `base` to the last code.
struct Window {
    base: i128,
    /// How many numbers there are, plus one place for all numbers outside.
    size: usize,
}

impl Window {
    /// `None` if it would be too large.
    fn new(codes: &[i128]) -> Option<Self> {
        let (first, last) = (*codes.first()?, *codes.last()?);
        let window = |base: i128| Some(Self { base, size: usize::try_from(last - base).ok()?.checked_add(2)? });
        let tight = window(first)?;
        // From zero, nothing has to be subtracted, which is worth a third more places.
        let window = match window(0) {
            Some(from_zero) if first >= 0 && from_zero.size / 4 <= tight.size / 3 => from_zero,
            _ => tight,
        };
        (window.size <= codes.len() * PLACES_PER_ROW).then_some(window)
    }
}
