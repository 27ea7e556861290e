//! `fn variant(row)`: the variant of a row.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::super::Plan;
use super::super::template::{fill, tokens};
use super::variants;

/// How many rows one `match` turns into variants, where there is no table: the compiler takes the square of it.
const ROWS_PER_MATCH: usize = 128;

const TABLED: &str = r"
    #[inline]
    const fn variant(__row: ::core::primitive::usize) -> ENUM {
        static VARIANTS: [ENUM; LEN] = ENUM::ALL;
        VARIANTS[__row]
    }
";

/// `fn variant(row)`, from a table.
pub(super) fn tabled_variant(plan: &Plan<'_>) -> TokenStream {
    fill(plan, TABLED, &[("LEN", tokens(plan.len()))])
}

const GROUP: &str = r"
    #[inline]
    const fn GROUP(__place: ::core::primitive::usize) -> ENUM {
        use __Sheet::{VARIANTS};
        match __place { ARMS }
    }
";

const MATCHED: &str = r"
    GROUPS
    #[inline]
    const fn variant(__row: ::core::primitive::usize) -> ENUM {
        let __place = __row % SIZE;
        match __row / SIZE { ARMS }
    }
";

/// `fn variant(row)`, from one `match` for the group of the row and one for its place in it.
pub(super) fn matched_variant(plan: &Plan<'_>) -> TokenStream {
    let (mut groups, mut arms) = (TokenStream::new(), TokenStream::new());
    let count = plan.rows.len().div_ceil(ROWS_PER_MATCH);
    for (group, rows) in plan.rows.chunks(ROWS_PER_MATCH).enumerate() {
        let name = Ident::new(&format!("group_{group}"), Span::call_site());
        let variants = variants(rows);
        let mut arms_of_group = TokenStream::new();
        for (place, variant) in variants.iter().enumerate() {
            let place = pattern(place, variants.len());
            arms_of_group.extend(quote! { #place => #variant, });
        }
        let imported = quote! { #(#variants),* };
        let others = [("GROUP", tokens(name.clone())), ("VARIANTS", imported), ("ARMS", arms_of_group)];
        groups.extend(fill(plan, GROUP, &others));
        let group = pattern(group, count);
        arms.extend(quote! { #group => #name(__place), });
    }
    let size = tokens(Literal::usize_unsuffixed(ROWS_PER_MATCH));
    fill(plan, MATCHED, &[("GROUPS", groups), ("ARMS", arms), ("SIZE", size)])
}

/// The number, or, for the last of so many, anything.
fn pattern(number: usize, count: usize) -> TokenStream {
    if number + 1 == count {
        quote! { _ }
    } else {
        tokens(Literal::usize_unsuffixed(number))
    }
}
