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

use proc_macro2::TokenStream;

use crate::expand::lookup::candidate::{by_distance, by_hash, by_last_bits, place_bits};
pub(super) use crate::expand::lookup::candidate::{hash_tables, slot};
use crate::expand::lookup::find::{Window, find_by_row, find_in_window};
use crate::expand::lookup::variant::{matched_variant, tabled_variant};
use crate::expand::plan::{MOST_TABLED, Plan, listed};
use crate::template::{lexed, literal, tokens};

/// The tables with `fn find(code)`, which returns the variant of a code, `fn row(variant)`, which returns its index, and
/// `fn variant(row)`.
pub(super) fn tables(plan: &Plan<'_>) -> TokenStream {
    let rows = &plan.rows;
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return plan.fill(NOTHING, &[]);
    };
    let is_contiguous = usize::try_from(last.number - first.number).is_ok_and(|distance| distance == rows.len() - 1);
    let candidate = match place_bits(rows) {
        _ if is_contiguous => by_distance(plan, first.number),
        Some(bits) => by_last_bits(plan, bits),
        None => by_hash(plan),
    };
    let (variant, find) = match Window::new(rows) {
        _ if rows.len() > MOST_TABLED => (matched_variant(plan), find_by_row(plan)),
        Some(window) => (tabled_variant(plan), find_in_window(plan, &window)),
        None => (tabled_variant(plan), find_by_row(plan)),
    };
    let parts = [("VARIANT", variant), ("CANDIDATE", candidate), ("FIND", find), ("LEN", tokens(plan.len()))];
    plan.fill(TABLES, &parts)
}

/// What the enum is called where its variants are imported, as they are in a large sheet.
pub(super) fn alias(plan: &Plan<'_>) -> TokenStream {
    if plan.rows.len() > MOST_TABLED { plan.fill("use ENUM as __Sheet;", &[]) } else { TokenStream::new() }
}

const NOTHING: &str = r"
    const fn find(_: CODE) -> ::core::option::Option<ENUM> { ::core::option::Option::None }
    const fn row(__variant: ENUM) -> ::core::primitive::usize { match __variant {} }
    const fn variant(_: ::core::primitive::usize) -> ENUM { loop {} }
";

const TABLES: &str = r"
    VARIANT
    CANDIDATE
    FIND
    #[inline]
    const fn row(__variant: ENUM) -> ::core::primitive::usize {
        let __row = candidate(__variant as CODE);
        // It always is: so that no table is asked whether the row is one of its own.
        if __row < LEN { __row } else { 0 }
    }
";

const FUNCTIONS: &str = r"
    #[doc = ALL_DOC]
    VISIBILITY const ALL: [Self; LEN] = ALL_VARIANTS;

    #[doc = FROM_DOC]
    #[inline]
    #[must_use]
    VISIBILITY const fn FROM_CODE(code_: CODE) -> ::core::option::Option<Self> {
        find(code_)
    }

    #[doc = AS_DOC]
    #[inline]
    #[must_use]
    VISIBILITY const fn AS_CODE(self) -> CODE {
        VALUE
    }
";

/// `ALL`, `from_u16` and `as_u16`.
pub(super) fn functions(plan: &Plan<'_>) -> TokenStream {
    // A path to a variant is looked up among all variants, an imported name is not.
    let all = if plan.rows.len() > MOST_TABLED {
        format!("{{ use __Sheet::*; [{}] }}", listed("", &plan.rows))
    } else {
        format!("[{}]", listed("Self::", &plan.rows))
    };
    let value = plan.fill(if plan.is_empty() { "match self {}" } else { "self as CODE" }, &[]);
    let (noun, name) = (plan.noun(), plan.repr().name);
    let others = [
        ("LEN", tokens(plan.len())),
        ("ALL_VARIANTS", lexed(&all)),
        ("VALUE", value),
        ("FROM_CODE", lexed(&format!("from_{name}"))),
        ("AS_CODE", lexed(&format!("as_{name}"))),
        ("ALL_DOC", literal(&format!("Every {noun}, in ascending order of code."))),
        ("FROM_DOC", literal(&format!("The {noun} with that code, `None` if there is none."))),
        ("AS_DOC", literal(&format!("The code of this {noun}, an integer."))),
    ];
    plan.fill(FUNCTIONS, &others)
}
