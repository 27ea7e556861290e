//! `fn candidate(code)`: the row of a code, if it has one; a code without a row may get any number.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::super::super::hash;
use super::super::super::sheet::Entry;
use super::super::tables::numbers;
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

/// `fn candidate(code)`, where codes have no gaps: how far the code is above the least one.
pub(super) fn by_distance(plan: &Plan<'_>, least: i128) -> TokenStream {
    let code = &plan.code;
    let least = code_literal(least);
    let distance = unsigned(plan, quote! { code.wrapping_sub(#least) }, "usize");
    quote! {
        /// The row of a code, if it has one.
        #[inline]
        const fn candidate(code: #code) -> ::core::primitive::usize { #distance }
    }
}

/// `fn candidate(code)`, from a table by the last bits of the code.
pub(super) fn by_last_bits(plan: &Plan<'_>, bits: u32) -> TokenStream {
    let Plan { code, rows, .. } = plan;
    // What is no code has a row beyond the last one.
    let mut row_by_place = vec![rows.len(); 1 << bits];
    for (row, entry) in rows.iter().enumerate() {
        row_by_place[last_bits(entry, 1 << bits)] = row;
    }
    let table = numbers("ROWS", &row_by_place);
    let place = place(plan, quote! { code }, bits);
    quote! {
        /// The row of a code, if it has one; its last bits tell.
        #[inline]
        const fn candidate(code: #code) -> ::core::primitive::usize {
            #table
            ROWS[#place] as ::core::primitive::usize
        }
    }
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
    let Plan { code, rows, .. } = plan;
    let table = hash::table(&|factor| {
        let mut hashes = Vec::with_capacity(rows.len());
        for entry in rows {
            hashes.push(hash::of_code(entry.code, factor));
        }
        hashes
    });
    let tables = hash_tables(&table);
    let slot = slot(&table);
    let factor = Literal::u64_unsuffixed(table.factor);
    let number = cast(quote! { code }, plan.repr().name, "u64");
    quote! {
        /// The row of a code, if it has one; a perfect hash finds it.
        #[inline]
        const fn candidate(code: #code) -> ::core::primitive::usize {
            #tables
            let hash = (#number).wrapping_mul(#factor);
            #slot
            SLOTS[slot] as ::core::primitive::usize
        }
    }
}

/// `SEEDS` and `SLOTS` of a hash table.
pub(in super::super) fn hash_tables(table: &hash::Table) -> TokenStream {
    let mut tables = numbers("SEEDS", &table.seeds);
    numbers("SLOTS", &table.slots).to_tokens(&mut tables);
    tables
}

/// The statements from `hash` to `slot`.
pub(in super::super) fn slot(table: &hash::Table) -> TokenStream {
    let factor = Literal::u64_unsuffixed(hash::FACTOR);
    let (bucket, slot) = (Literal::u32_unsuffixed(table.bucket_shift()), Literal::u32_unsuffixed(table.slot_shift()));
    quote! {
        let seed = SEEDS[(hash >> #bucket) as ::core::primitive::usize] as ::core::primitive::u64;
        let slot = ((hash ^ seed).wrapping_mul(#factor) >> #slot) as ::core::primitive::usize;
    }
}
