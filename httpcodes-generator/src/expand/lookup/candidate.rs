//! `fn candidate(code)`: the row of a code, if it has one; a code without a row may get any number.

use proc_macro2::{Literal, TokenStream};

use crate::expand::hash;
use crate::expand::plan::MOST_TABLED;
use crate::expand::plan::Numbered;
use crate::expand::plan::{Plan, primitive};
use crate::expand::tables::numbers;
use crate::template::{filled, lexed, literal, tokens};

/// How many places a table may have for each row.
pub(super) const PLACES_PER_ROW: usize = 16;
/// The same for a sheet with many rows.
const PLACES_PER_ROW_OF_MANY: usize = 4;

/// How many of the codes' last bits tell all of them apart, if few enough do.
pub(super) fn place_bits(rows: &[Numbered<'_>]) -> Option<u32> {
    let places_per_row = if rows.len() > MOST_TABLED { PLACES_PER_ROW_OF_MANY } else { PLACES_PER_ROW };
    let most = rows.len() * places_per_row;
    let mut size = rows.len().next_power_of_two();
    while size <= most {
        let mut taken = vec![false; size];
        if rows.iter().all(|entry| !std::mem::replace(&mut taken[last_bits(entry, size)], true)) {
            // With one bit more the code may be its own place.
            let is_cut = |entry: &Numbered<'_>| !(0..size as i128).contains(&entry.number);
            let is_whole = |entry: &Numbered<'_>| (0..size as i128 * 2).contains(&entry.number);
            let takes_all = size * 2 <= most && rows.iter().any(is_cut) && rows.iter().all(is_whole);
            return Some(size.trailing_zeros() + u32::from(takes_all));
        }
        size *= 2;
    }
    None
}

/// The place of a row's code in a table of that size, a power of two.
pub(super) fn last_bits(entry: &Numbered<'_>, size: usize) -> usize {
    usize::try_from(entry.number.rem_euclid(size as i128)).unwrap_or_default()
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
    plan.fill(CANDIDATE, &[("DOC", literal(doc)), ("STATEMENTS", statements), ("ROW", row)])
}

/// `fn candidate(code)`, where codes have no gaps: how far the code is above the least one.
pub(super) fn by_distance(plan: &Plan<'_>, least: i128) -> TokenStream {
    let distance = filled("__code.wrapping_sub(LEAST)", &[("LEAST", lexed(&least.to_string()))]);
    let distance = unsigned(plan, distance, "usize");
    candidate(plan, " The row of a code, if it has one.", TokenStream::new(), distance)
}

/// `fn candidate(code)`, from a table by the last bits of the code.
pub(super) fn by_last_bits(plan: &Plan<'_>, bits: u32) -> TokenStream {
    let rows = if plan.rows.len() > MOST_TABLED { rows_as_numbers(plan, bits) } else { rows_as_variants(plan, bits) };
    let place = place(plan, lexed("__code"), bits);
    let row = filled("ROWS[PLACE] as ::core::primitive::usize", &[("PLACE", place)]);
    candidate(plan, " The row of a code, if it has one; its last bits tell.", rows, row)
}

/// `static ROWS`, of numbers.
fn rows_as_numbers(plan: &Plan<'_>, bits: u32) -> TokenStream {
    let rows = &plan.rows;
    // What is no code has a row beyond the last one.
    let mut row_by_place = vec![rows.len(); 1 << bits];
    for (row, entry) in rows.iter().enumerate() {
        row_by_place[last_bits(entry, 1 << bits)] = row;
    }
    numbers("ROWS", &row_by_place)
}

const ROWS_AS_VARIANTS: &str = r"
    /// The number of a row. There is none beyond the last one, as the compiler can tell: what is looked up by it needs
    /// no check.
    #[derive(::core::clone::Clone, ::core::marker::Copy)]
    enum __Row { NUMBERED }
    static ROWS: [__Row; PLACES] = {
        use __Row::*;
        let __all = [NUMBERED];
        // What is no code may have any row.
        let mut __rows = [__all[0]; PLACES];
        let mut __row = 0;
        while __row < LEN {
            __rows[PLACE] = __all[__row];
            __row += 1;
        }
        __rows
    };
";

/// `static ROWS`, of variants of an enum with one for each row.
fn rows_as_variants(plan: &Plan<'_>, bits: u32) -> TokenStream {
    let mut numbered = String::new();
    for row in 0..plan.rows.len() {
        numbered += &format!("R{row},");
    }
    let others = [
        ("NUMBERED", lexed(&numbered)),
        ("PLACES", tokens(Literal::usize_unsuffixed(1 << bits))),
        ("PLACE", place(plan, plan.fill("(ENUM::ALL[__row] as CODE)", &[]), bits)),
        ("LEN", tokens(plan.len())),
    ];
    plan.fill(ROWS_AS_VARIANTS, &others)
}

/// The last bits of a code.
pub(super) fn place(plan: &Plan<'_>, code: TokenStream, bits: u32) -> TokenStream {
    let mask = Literal::usize_unsuffixed((1 << bits) - 1);
    filled("CODE & MASK", &[("CODE", unsigned(plan, code, "usize")), ("MASK", tokens(mask))])
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
    filled("NUMBER as TYPE", &[("NUMBER", number), ("TYPE", primitive(to))])
}

/// `fn candidate(code)`, from a perfect hash.
pub(super) fn by_hash(plan: &Plan<'_>) -> TokenStream {
    let rows = &plan.rows;
    let table = hash::table(&|factor| {
        let mut hashes = Vec::with_capacity(rows.len());
        for entry in rows {
            hashes.push(hash::of_code(entry.number, factor));
        }
        hashes
    });
    let mut statements = hash_tables(&table);
    let hash = [
        ("NUMBER", cast(lexed("__code"), plan.repr().name, "u64")),
        ("FACTOR", tokens(Literal::u64_unsuffixed(table.factor))),
    ];
    statements.extend(filled("let __hash = (NUMBER).wrapping_mul(FACTOR);", &hash));
    statements.extend(slot(&table));
    let row = lexed("SLOTS[__slot] as ::core::primitive::usize");
    candidate(plan, " The row of a code, if it has one; a perfect hash finds it.", statements, row)
}

/// `SEEDS` and `SLOTS` of a hash table.
pub(in crate::expand) fn hash_tables(table: &hash::Table) -> TokenStream {
    let mut tables = numbers("SEEDS", &table.seeds);
    tables.extend(numbers("SLOTS", &table.slots));
    tables
}

const SLOT: &str = r"
    let __seed = SEEDS[(__hash >> BUCKET_SHIFT) as ::core::primitive::usize] as ::core::primitive::u64;
    let __slot = ((__hash ^ __seed).wrapping_mul(FACTOR) >> SLOT_SHIFT) as ::core::primitive::usize;
";

/// The statements from `__hash` to `__slot`.
pub(in crate::expand) fn slot(table: &hash::Table) -> TokenStream {
    let names = [
        ("BUCKET_SHIFT", tokens(Literal::u32_unsuffixed(table.bucket_shift()))),
        ("FACTOR", tokens(Literal::u64_unsuffixed(hash::FACTOR))),
        ("SLOT_SHIFT", tokens(Literal::u32_unsuffixed(table.slot_shift()))),
    ];
    filled(SLOT, &names)
}
