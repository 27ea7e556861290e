//! `fn find(code)`: the variant of a code, if it has one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::super::sheet::Entry;
use super::super::template::{fill, tokens};
use super::super::{Plan, code_literal};
use super::candidate::{PLACES_PER_ROW, last_bits, place, unsigned};

/// A stretch of `1 << bits` numbers from `base` on that has all codes.
pub(super) struct Window {
    base: i128,
    bits: u32,
    /// What the last bits of no code are.
    free: usize,
}

impl Window {
    /// `None` if it were too large.
    pub(super) fn new(rows: &[&Entry]) -> Option<Self> {
        let (first, last) = (rows.first()?.code, rows.last()?.code);
        let size = usize::try_from(last - first).ok()?.max(rows.len()).checked_add(1)?.checked_next_power_of_two()?;
        if size > rows.len() * PLACES_PER_ROW {
            return None;
        }
        let bits = size.trailing_zeros();
        // Zero for most sheets.
        let base = if first >> bits == last >> bits { first >> bits << bits } else { first };
        let is_free = |place: &usize| rows.iter().all(|entry| last_bits(entry, size) != *place);
        Some(Self { base, bits, free: (0..size).find(is_free)? })
    }
}

const FIND_IN_WINDOW: &str = r"
    #[inline]
    const fn find(__code: CODE) -> ::core::option::Option<ENUM> {
        static VARIANTS: [::core::option::Option<ENUM>; SIZE] = {
            let mut __variants = [::core::option::Option::None; SIZE];
            let mut __row = 0;
            while __row < LEN {
                let __variant = ENUM::ALL[__row];
                __variants[PLACE_OF_VARIANT] = ::core::option::Option::Some(__variant);
                __row += 1;
            }
            __variants
        };
        let __beyond = DISTANCE >> BITS;
        // All ones within the window, else zero, which leads to a place without a code; no comparison, of which a branch
        // might be made.
        let __mask = (__beyond.wrapping_sub(1) as ::core::primitive::i64 >> 63) as ::core::primitive::usize;
        VARIANTS[KEPT]
    }
";

/// `fn find(code)` with a table of its own, a single look.
pub(super) fn find_in_window(plan: &Plan<'_>, window: &Window) -> TokenStream {
    let code = &plan.code;
    let place_of_variant = place(plan, quote! { __variant as #code }, window.bits);
    let place = place(plan, quote! { __code }, window.bits);
    let (mut distance, mut kept) = (quote! { __code }, quote! { #place & __mask });
    if window.base != 0 {
        let base = code_literal(window.base);
        distance = quote! { __code.wrapping_sub(#base) };
    }
    if window.free != 0 {
        let free = Literal::usize_unsuffixed(window.free);
        kept = quote! { (#place ^ #free) & __mask ^ #free };
    }
    let others = [
        ("LEN", tokens(plan.len())),
        ("SIZE", tokens(Literal::usize_unsuffixed(1 << window.bits))),
        ("BITS", tokens(Literal::u32_unsuffixed(window.bits))),
        ("PLACE_OF_VARIANT", place_of_variant),
        ("DISTANCE", unsigned(plan, distance, "u64")),
        ("KEPT", kept),
    ];
    fill(plan, FIND_IN_WINDOW, &others)
}

const FIND_BY_ROW: &str = r"
    #[inline]
    const fn find(__code: CODE) -> ::core::option::Option<ENUM> {
        let __row = candidate(__code);
        if __row < LEN {
            let __variant = variant(__row);
            if __variant as CODE == __code {
                return ::core::option::Option::Some(__variant);
            }
        }
        ::core::option::Option::None
    }
";

/// `fn find(code)` by way of the row.
pub(super) fn find_by_row(plan: &Plan<'_>) -> TokenStream {
    fill(plan, FIND_BY_ROW, &[("LEN", tokens(plan.len()))])
}
