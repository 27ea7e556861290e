//! From codes to variants, from variants to rows, and back.
//!
//! Where the last bits of the codes tell them apart, as they do where codes are close together or stand in a few runs, a
//! table by these bits has the row; where codes are far apart a perfect hash finds it. Nothing is searched. Codes within
//! a small window have a table of variants besides, and finding one there is a single look without a branch: a branch that
//! depends on the code is mispredicted where codes come at random.
//!
//! The compiler checks every variant in a table against all others, which takes a second for a few thousand. Sheets with
//! more rows than [`MOST_TABLED`] are looked up without tables of variants.

mod candidate;
mod find;
mod variant;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use self::candidate::{by_distance, by_hash, by_last_bits, place_bits};
pub(super) use self::candidate::{hash_tables, slot};
use self::find::{Window, find_by_row, find_in_window};
use self::variant::{matched_variant, tabled_variant};
use super::super::sheet::Entry;
use super::Plan;

/// How many rows a sheet may have for its variants to stand in tables.
pub(super) const MOST_TABLED: usize = 512;
/// The tables with `fn find(code)`, which returns the variant of a code, `fn row(variant)`, which returns its index, and
/// `fn variant(row)`.
pub(super) fn tables(plan: &Plan<'_>) -> TokenStream {
    let Plan { ident, code, rows, .. } = plan;
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return quote! {
            const fn find(_: #code) -> ::core::option::Option<#ident> { ::core::option::Option::None }
            const fn row(variant: #ident) -> ::core::primitive::usize { match variant {} }
            const fn variant(_: ::core::primitive::usize) -> #ident { loop {} }
        };
    };
    let is_contiguous = usize::try_from(last.code - first.code).is_ok_and(|distance| distance == rows.len() - 1);
    let candidate = match place_bits(rows) {
        _ if is_contiguous => by_distance(plan, first.code),
        Some(bits) => by_last_bits(plan, bits),
        None => by_hash(plan),
    };
    let (variant, find) = match Window::new(rows) {
        _ if rows.len() > MOST_TABLED => (matched_variant(plan), find_by_row(plan)),
        Some(window) => (tabled_variant(plan), find_in_window(plan, &window)),
        None => (tabled_variant(plan), find_by_row(plan)),
    };
    let len = plan.len();
    quote! {
        #variant
        #candidate
        #find
        #[inline]
        const fn row(variant: #ident) -> ::core::primitive::usize {
            let row = candidate(variant as #code);
            // It always is: so that no table is asked whether the row is one of its own.
            if row < #len { row } else { 0 }
        }
    }
}

/// `ALL`, `from_u16` and `as_u16`.
pub(super) fn functions(plan: &Plan<'_>) -> TokenStream {
    let Plan { item, ident, code, rows, .. } = plan;
    let visibility = &item.visibility;
    let len = plan.len();
    let name = plan.repr().name;
    let (from, as_code) =
        (Ident::new(&format!("from_{name}"), Span::call_site()), Ident::new(&format!("as_{name}"), Span::call_site()));
    let variants = variants(rows);
    // A path to a variant is looked up among all variants, an imported name is not.
    let all = if rows.len() > MOST_TABLED {
        quote! { { use #ident::*; [#(#variants),*] } }
    } else {
        quote! { [#(Self::#variants),*] }
    };
    let value = if plan.is_empty() {
        quote! { match self {} }
    } else {
        quote! { self as #code }
    };
    let noun = plan.noun();
    let all_doc = format!("Every {noun}, in ascending order of code.");
    let from_doc = format!("The {noun} with that code, `None` if there is none.");
    let as_doc = format!("The code of this {noun}, an integer.");
    quote! {
        #[doc = #all_doc]
        #visibility const ALL: [Self; #len] = #all;

        #[doc = #from_doc]
        #[inline]
        #[must_use]
        #visibility const fn #from(code: #code) -> ::core::option::Option<Self> {
            find(code)
        }

        #[doc = #as_doc]
        #[inline]
        #[must_use]
        #visibility const fn #as_code(self) -> #code {
            #value
        }
    }
}

fn variants(rows: &[&Entry]) -> Vec<Ident> {
    let mut variants = Vec::with_capacity(rows.len());
    for entry in rows {
        variants.push(Plan::variant(entry));
    }
    variants
}
