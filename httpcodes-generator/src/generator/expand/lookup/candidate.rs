//! `fn candidate(code)`: the row of a code, if it has one; a code without a row may get any number.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::super::super::hash;
use super::super::super::sheet::Entry;
use super::super::tables::numbers;
use super::super::template::{fill, literal};
use super::super::{Plan, code_literal};
use super::MOST_TABLED;

/// How many places a table may have for each row.
pub(super) const PLACES_PER_ROW: usize = 16;
/// The same for a sheet with many rows.
const PLACES_PER_ROW_OF_MANY: usize = 4;

/// How many of the codes' last bits tell all of them apart, if few enough do.
pub(super) fn place_bits(rows: &[&Entry]) -> Option<u32> {
    let places_per_row = if rows.len() > MOST_TABLED { PLACES_PER_ROW_OF_MANY } else { PLACES_PER_ROW };
    let mut size = rows.len().next_power_of_two();
    while size <= rows.len() * places_per_row {
        let mut taken = vec![false; size];
        if rows.iter().all(|entry| !std::mem::replace(&mut taken[last_bits(entry, size)], true)) {
            return Some(size.trailing_zeros());
        }
        size *= 2;
    }
    None
}

/// The place of a row's code in a table of that size, a power of two.
pub(super) fn last_bits(entry: &Entry, size: usize) -> usize {
    usize::try_from(entry.code.rem_euclid(size as i128)).unwrap_or_default()
}

const CANDIDATE: &str = r"
    #[doc = DOC]
    #[inline]
    const fn candidate(__code: CODE) -> ::core::primitive::usize {
        STATEMENTS
        ROW
    }
";

fn candidate(plan: &Plan<'_>, doc: &str, statements: TokenStream, row: TokenStream) -> TokenStream {
    fill(plan, CANDIDATE, &[("DOC", literal(doc)), ("STATEMENTS", statements), ("ROW", row)])
}

/// `fn candidate(code)`, where codes have no gaps: how far the code is above the least one.
pub(super) fn by_distance(plan: &Plan<'_>, least: i128) -> TokenStream {
    let least = code_literal(least);
    let distance = unsigned(plan, quote! { __code.wrapping_sub(#least) }, "usize");
    candidate(plan, " The row of a code, if it has one.", TokenStream::new(), distance)
}

/// `fn candidate(code)`, from a table by the last bits of the code.
pub(super) fn by_last_bits(plan: &Plan<'_>, bits: u32) -> TokenStream {
    let rows = &plan.rows;
    // What is no code has a row beyond the last one.
    let mut row_by_place = vec![rows.len(); 1 << bits];
    for (row, entry) in rows.iter().enumerate() {
        row_by_place[last_bits(entry, 1 << bits)] = row;
    }
    let place = place(plan, quote! { __code }, bits);
    let row = quote! { ROWS[#place] as ::core::primitive::usize };
    candidate(plan, " The row of a code, if it has one; its last bits tell.", numbers("ROWS", &row_by_place), row)
}

/// The last bits of a code.
pub(super) fn place(plan: &Plan<'_>, code: TokenStream, bits: u32) -> TokenStream {
    let (code, mask) = (unsigned(plan, code, "usize"), Literal::usize_unsuffixed((1 << bits) - 1));
    quote! { #code & #mask }
}

/// The code as an unsigned number of another type, with zeros on the left.
pub(super) fn unsigned(plan: &Plan<'_>, code: TokenStream, wanted: &'static str) -> TokenStream {
    let repr = plan.repr();
    cast(cast(code, repr.name, repr.unsigned), repr.unsigned, wanted)
}

/// A cast, unless it were to the type that the number has: there is a lint against that.
fn cast(number: TokenStream, from: &str, to: &str) -> TokenStream {
    if from == to {
        return number;
    }
    let to = Ident::new(to, Span::call_site());
    quote! { #number as ::core::primitive::#to }
}

/// `fn candidate(code)`, from a perfect hash.
pub(super) fn by_hash(plan: &Plan<'_>) -> TokenStream {
    let rows = &plan.rows;
    let table = hash::table(&|factor| {
        let mut hashes = Vec::with_capacity(rows.len());
        for entry in rows {
            hashes.push(hash::of_code(entry.code, factor));
        }
        hashes
    });
    let number = cast(quote! { __code }, plan.repr().name, "u64");
    let factor = Literal::u64_unsuffixed(table.factor);
    let mut statements = hash_tables(&table);
    statements.extend(quote! { let __hash = (#number).wrapping_mul(#factor); });
    statements.extend(slot(&table));
    let row = quote! { SLOTS[__slot] as ::core::primitive::usize };
    candidate(plan, " The row of a code, if it has one; a perfect hash finds it.", statements, row)
}

/// `SEEDS` and `SLOTS` of a hash table.
pub(in super::super) fn hash_tables(table: &hash::Table) -> TokenStream {
    let mut tables = numbers("SEEDS", &table.seeds);
    numbers("SLOTS", &table.slots).to_tokens(&mut tables);
    tables
}

/// The statements from `__hash` to `__slot`.
pub(in super::super) fn slot(table: &hash::Table) -> TokenStream {
    let factor = Literal::u64_unsuffixed(hash::FACTOR);
    let (bucket, slot) = (Literal::u32_unsuffixed(table.bucket_shift()), Literal::u32_unsuffixed(table.slot_shift()));
    quote! {
        let __seed = SEEDS[(__hash >> #bucket) as ::core::primitive::usize] as ::core::primitive::u64;
        let __slot = ((__hash ^ __seed).wrapping_mul(#factor) >> #slot) as ::core::primitive::usize;
    }
}
