//! `fn variant(row)`: the variant of a row.

use proc_macro2::{Ident, Literal, Span, TokenStream};

use super::super::super::template::{filled, lexed, list, replaced, tokens};
use super::super::Plan;
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
    plan.fill(TABLED, &[("LEN", tokens(plan.len()))])
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
    let (mut groups, mut calls) = (TokenStream::new(), Vec::new());
    for (group, rows) in plan.rows.chunks(ROWS_PER_MATCH).enumerate() {
        let name = tokens(Ident::new(&format!("group_{group}"), Span::call_site()));
        let variants = variants(rows);
        let results = variants.iter().map(|variant| tokens(variant.clone())).collect();
        let others = [("GROUP", name.clone()), ("ARMS", arms(results)), ("VARIANTS", list(variants))];
        groups.extend(plan.fill(GROUP, &others));
        calls.push(filled("GROUP(__place)", &[("GROUP", name)]));
    }
    let size = tokens(Literal::usize_unsuffixed(ROWS_PER_MATCH));
    plan.fill(MATCHED, &[("GROUPS", groups), ("ARMS", arms(calls)), ("SIZE", size)])
}

/// An arm for each number from zero on; the last one is for anything.
fn arms(results: Vec<TokenStream>) -> TokenStream {
    let (arm, mut arms) = (lexed("NUMBER => RESULT,"), TokenStream::new());
    let last = results.len() - 1;
    for (number, result) in results.into_iter().enumerate() {
        let number = if number == last { lexed("_") } else { tokens(Literal::usize_unsuffixed(number)) };
        arms.extend(replaced(arm.clone(), &[("NUMBER", number), ("RESULT", result)]));
    }
    arms
}
