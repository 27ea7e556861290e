//! Generates `candidate`, from code to row.
//!
//! Codes without gaps need only a subtraction. If few of the last bits tell the codes apart, as they do where codes
//! are close together or come in a few runs, a table indexed by these bits contains the row; otherwise a perfect hash
//! finds it. There is no search.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::expand::integers::codes::{AscendingCodes, integer};
use crate::expand::perfect_hash::PerfectHash;
use crate::expand::plan::{MOST_TABLED, Plan};
use crate::expand::tables;

/// How many places a table may have for each row.
pub const PLACES_PER_ROW: usize = 16;
/// The same for a sheet with many rows.
const PLACES_PER_ROW_OF_MANY: usize = 4;

/// `fn candidate(code)`.
pub fn candidate(plan: &Plan<'_>, ascending: &AscendingCodes) -> TokenStream {
    let (private, codes, code) = (&plan.private, &ascending.values, &ascending.ident);
    if let Some(least) = without_gaps(codes) {
        let least = integer(least);
        return quote!(#private::candidate_by_distance! { #code, #least });
    }
    let Some(size) = places(codes) else {
        let hash = tables::perfect_hash(plan, &perfect_hash(ascending));
        return quote!(#private::candidate_by_hash! { #code, #hash });
    };
    let mask = Literal::usize_unsuffixed(size - 1);
    if plan.is_large() {
        let rows = tables::numbers(plan, &row_by_place(codes, size));
        return quote!(#private::candidate_by_number! { #code, #mask, #rows });
    }
    let (ident, row_type) = (&plan.item.ident, plan.item.named("__", "Row"));
    let mut rows = Vec::with_capacity(codes.len());
    for row in 0..codes.len() {
        rows.push(format_ident!("R{row}"));
    }
    quote!(#private::candidate_by_variant! { #ident: #code, #mask, #row_type { #(#rows),* } })
}

/// The least code, if there are no gaps up to the greatest one.
fn without_gaps(codes: &[i128]) -> Option<i128> {
    let (least, greatest) = (*codes.first()?, *codes.last()?);
    (greatest - least == codes.len() as i128 - 1).then_some(least)
}

/// The size, a power of two, of a table indexed by the last bits of the codes, if few enough bits tell all codes apart.
fn places(codes: &[i128]) -> Option<usize> {
    let places_per_row = if codes.len() > MOST_TABLED { PLACES_PER_ROW_OF_MANY } else { PLACES_PER_ROW };
    let most = codes.len() * places_per_row;
    let mut size = codes.len().next_power_of_two();
    while size <= most {
        if tells_apart(codes, size) {
            // With one more bit, a code may be its own place.
            let (mut is_any_cut, mut is_any_beyond) = (false, false);
            for code in codes {
                is_any_cut |= last_bits(*code, size) as i128 != *code;
                is_any_beyond |= last_bits(*code, size * 2) as i128 != *code;
            }
            let takes_all = size * 2 <= most && is_any_cut && !is_any_beyond;
            return Some(if takes_all { size * 2 } else { size });
        }
        size *= 2;
    }
    None
}

/// Whether each code has its own place in a table of that size.
fn tells_apart(codes: &[i128], size: usize) -> bool {
    let mut is_taken = vec![false; size];
    for code in codes {
        let place = last_bits(*code, size);
        if is_taken[place] {
            return false;
        }
        is_taken[place] = true;
    }
    true
}

/// The place of a code in a table of that size.
fn last_bits(code: i128, size: usize) -> usize {
    usize::try_from(code.rem_euclid(size as i128)).unwrap_or(usize::MAX)
}

/// The row of the code at each place. A place without a code has a row beyond the last one.
fn row_by_place(codes: &[i128], size: usize) -> Vec<usize> {
    let mut row_by_place = vec![codes.len(); size];
    for (row, code) in codes.iter().enumerate() {
        row_by_place[last_bits(*code, size)] = row;
    }
    row_by_place
}

fn perfect_hash(codes: &AscendingCodes) -> PerfectHash {
    PerfectHash::new(&|factor| {
        let mut hashes = Vec::with_capacity(codes.values.len());
        for code in &codes.values {
            hashes.push(codes.bits(*code).wrapping_mul(factor));
        }
        hashes
    })
}
