//! `fn variant(row)`: the variant of a row.

use proc_macro2::{Literal, TokenStream};

use crate::expand::plan::Plan;
use crate::expand::plan::listed;
use crate::template::{lexed, tokens};

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
        let others = [
            ("GROUP", lexed(&format!("group_{group}"))),
            ("VARIANTS", lexed(&listed("", rows))),
            ("ARMS", arms(rows.iter().map(|entry| Plan::variant(entry)).collect())),
        ];
        groups.extend(plan.fill(GROUP, &others));
        calls.push(format!("group_{group}(__place)"));
    }
    let size = tokens(Literal::usize_unsuffixed(ROWS_PER_MATCH));
    plan.fill(MATCHED, &[("GROUPS", groups), ("ARMS", arms(calls)), ("SIZE", size)])
}

/// An arm for each number from zero on; the last one is for anything.
fn arms(results: Vec<String>) -> TokenStream {
    let mut arms = String::new();
    let last = results.len() - 1;
    for (number, result) in results.into_iter().enumerate() {
        let pattern = if number == last { "_".to_owned() } else { number.to_string() };
        arms += &format!("{pattern} => {result},");
    }
    lexed(&arms)
}
