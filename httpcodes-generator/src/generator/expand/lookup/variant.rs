//! `fn variant(row)`: the variant of a row.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::super::Plan;
use super::variants;

/// How many rows one `match` turns into variants, where there is no table: the compiler takes the square of it.
const ROWS_PER_MATCH: usize = 128;

/// `fn variant(row)`, from a table.
pub(super) fn tabled_variant(plan: &Plan<'_>) -> TokenStream {
    let (ident, len) = (plan.ident, plan.len());
    quote! {
        #[inline]
        const fn variant(row: ::core::primitive::usize) -> #ident {
            static VARIANTS: [#ident; #len] = #ident::ALL;
            VARIANTS[row]
        }
    }
}

/// `fn variant(row)`, from one `match` for the group of the row and one for its place in it.
pub(super) fn matched_variant(plan: &Plan<'_>) -> TokenStream {
    let ident = plan.ident;
    let groups = plan.rows.chunks(ROWS_PER_MATCH).enumerate().map(|(group, rows)| {
        let name = group_name(group);
        let variants = variants(rows);
        let places = (0..rows.len()).map(Literal::usize_unsuffixed);
        let last = variants.last();
        quote! {
            #[inline]
            const fn #name(__place: ::core::primitive::usize) -> #ident {
                use #ident::{#(#variants),*};
                match __place {
                    #(#places => #variants,)*
                    _ => #last,
                }
            }
        }
    });
    let count = plan.rows.len().div_ceil(ROWS_PER_MATCH);
    let (names, numbers) = ((0..count - 1).map(group_name), (0..count - 1).map(Literal::usize_unsuffixed));
    let last = group_name(count - 1);
    let size = Literal::usize_unsuffixed(ROWS_PER_MATCH);
    quote! {
        #(#groups)*
        #[inline]
        const fn variant(row: ::core::primitive::usize) -> #ident {
            let place = row % #size;
            match row / #size {
                #(#numbers => #names(place),)*
                _ => #last(place),
            }
        }
    }
}

fn group_name(group: usize) -> Ident {
    Ident::new(&format!("group_{group}"), Span::call_site())
}
