//! From codes to variants, from variants to rows, and back.
//!
//! The shape of the codes decides how: without gaps a code's distance from the least one is its row; with small gaps a
//! table by that distance tells; where codes are far apart a perfect hash does. None of them searches, and each table
//! has the smallest numbers that will do.
//!
//! The compiler checks every variant in a table against all others, which takes a second for a few thousand. Sheets with
//! more rows than [`MOST_TABLED`] are looked up without tables of variants.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::super::hash;
use super::super::sheet::Entry;
use super::tables::numbers;
use super::{Plan, code_literal};

/// How many codes a table by code may span for each row.
const SPAN_PER_ROW: usize = 16;
/// The same for a sheet with many rows.
const SPAN_PER_ROW_OF_MANY: usize = 4;
/// How many rows a sheet may have for its variants to stand in tables.
pub(super) const MOST_TABLED: usize = 512;
/// How many rows one `match` turns into variants, where there is no table: the compiler takes the square of it.
const ROWS_PER_MATCH: usize = 128;

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
    let span_per_row = if rows.len() > MOST_TABLED { SPAN_PER_ROW_OF_MANY } else { SPAN_PER_ROW };
    let lookup = match usize::try_from(last.code - first.code) {
        Ok(distance) if distance == rows.len() - 1 => contiguous(plan, first.code),
        Ok(distance) if distance < rows.len() * span_per_row => dense(plan, first.code, distance + 1),
        _ => sparse(plan),
    };
    let variant = if rows.len() > MOST_TABLED { matched_variant(plan) } else { tabled_variant(plan) };
    quote! { #variant #lookup }
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

/// `fn variant(row)`, from a table.
fn tabled_variant(plan: &Plan<'_>) -> TokenStream {
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
fn matched_variant(plan: &Plan<'_>) -> TokenStream {
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

/// `fn distance(code)`: how far the code is above the least one, as an unsigned number; codes below it wrap around.
fn distance(plan: &Plan<'_>, least: i128) -> TokenStream {
    let code = &plan.code;
    let least = code_literal(least);
    let mut distance = quote! { code.wrapping_sub(#least) };
    if plan.repr().min < 0 {
        let unsigned = Ident::new(plan.repr().unsigned, Span::call_site());
        distance = quote! { #distance as ::core::primitive::#unsigned };
    }
    quote! {
        #[inline]
        const fn distance(code: #code) -> ::core::primitive::u64 {
            #distance as ::core::primitive::u64
        }
    }
}

fn contiguous(plan: &Plan<'_>, least: i128) -> TokenStream {
    let Plan { ident, code, .. } = plan;
    let (distance, len) = (distance(plan, least), plan.len());
    let row = in_range(plan, &quote! { distance(variant as #code) as ::core::primitive::usize });
    quote! {
        #distance
        #[inline]
        const fn find(code: #code) -> ::core::option::Option<#ident> {
            let distance = distance(code);
            if distance < #len {
                ::core::option::Option::Some(variant(distance as ::core::primitive::usize))
            } else {
                ::core::option::Option::None
            }
        }
        #[inline]
        const fn row(variant: #ident) -> ::core::primitive::usize { #row }
    }
}

fn dense(plan: &Plan<'_>, least: i128, span: usize) -> TokenStream {
    let Plan { ident, code, rows, .. } = plan;
    let distance = distance(plan, least);
    // What is no code has a row beyond the last one.
    let mut row_by_distance = vec![rows.len(); span];
    for (row, entry) in rows.iter().enumerate() {
        if let Ok(distance) = usize::try_from(entry.code - least) {
            row_by_distance[distance] = row;
        }
    }
    let table = numbers("ROWS", &row_by_distance);
    let find = if rows.len() > MOST_TABLED { dense_by_row(plan, span) } else { dense_by_code(plan, span) };
    let row = in_range(
        plan,
        &quote! { ROWS[distance(variant as #code) as ::core::primitive::usize] as ::core::primitive::usize },
    );
    quote! {
        #distance
        /// The rows by their code's distance from the least one.
        #table
        #find
        #[inline]
        const fn row(variant: #ident) -> ::core::primitive::usize { #row }
    }
}

/// `fn find(code)` with a table of its own, a single look.
fn dense_by_code(plan: &Plan<'_>, span: usize) -> TokenStream {
    let Plan { ident, code, .. } = plan;
    let (len, span) = (plan.len(), Literal::usize_unsuffixed(span));
    quote! {
        #[inline]
        const fn find(code: #code) -> ::core::option::Option<#ident> {
            static VARIANTS: [::core::option::Option<#ident>; #span] = {
                let mut variants = [::core::option::Option::None; #span];
                let mut row = 0;
                while row < #len {
                    let variant = #ident::ALL[row];
                    variants[distance(variant as #code) as ::core::primitive::usize] =
                        ::core::option::Option::Some(variant);
                    row += 1;
                }
                variants
            };
            let distance = distance(code);
            if distance < #span {
                VARIANTS[distance as ::core::primitive::usize]
            } else {
                ::core::option::Option::None
            }
        }
    }
}

/// `fn find(code)` by way of the row.
fn dense_by_row(plan: &Plan<'_>, span: usize) -> TokenStream {
    let Plan { ident, code, .. } = plan;
    let (len, span) = (plan.len(), Literal::usize_unsuffixed(span));
    quote! {
        #[inline]
        const fn find(code: #code) -> ::core::option::Option<#ident> {
            let distance = distance(code);
            if distance < #span {
                let row = ROWS[distance as ::core::primitive::usize] as ::core::primitive::usize;
                if row < #len {
                    return ::core::option::Option::Some(variant(row));
                }
            }
            ::core::option::Option::None
        }
    }
}

fn sparse(plan: &Plan<'_>) -> TokenStream {
    let Plan { ident, code, rows, .. } = plan;
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
    let row = in_range(plan, &quote! { SLOTS[slot] as ::core::primitive::usize });
    quote! {
        /// The row of a code, if it has one; a perfect hash finds it.
        #[inline]
        const fn candidate(code: #code) -> ::core::primitive::usize {
            #tables
            let hash = (code as ::core::primitive::u64).wrapping_mul(#factor);
            #slot
            #row
        }
        #[inline]
        const fn find(code: #code) -> ::core::option::Option<#ident> {
            let variant = variant(candidate(code));
            if variant as #code == code {
                ::core::option::Option::Some(variant)
            } else {
                ::core::option::Option::None
            }
        }
        #[inline]
        const fn row(variant: #ident) -> ::core::primitive::usize { candidate(variant as #code) }
    }
}

/// `SEEDS` and `SLOTS` of a hash table.
pub(super) fn hash_tables(table: &hash::Table) -> TokenStream {
    let mut tables = numbers("SEEDS", &table.seeds);
    numbers("SLOTS", &table.slots).to_tokens(&mut tables);
    tables
}

/// The statements from `hash` to `slot`.
pub(super) fn slot(table: &hash::Table) -> TokenStream {
    let factor = Literal::u64_unsuffixed(hash::FACTOR);
    let (bucket, slot) = (Literal::u32_unsuffixed(table.bucket_shift()), Literal::u32_unsuffixed(table.slot_shift()));
    quote! {
        let seed = SEEDS[(hash >> #bucket) as ::core::primitive::usize] as ::core::primitive::u64;
        let slot = ((hash ^ seed).wrapping_mul(#factor) >> #slot) as ::core::primitive::usize;
    }
}

/// A row that is known to be in range, so that no table is asked whether it is: the other branch is never taken.
fn in_range(plan: &Plan<'_>, row: &TokenStream) -> TokenStream {
    let len = plan.len();
    quote! {
        let row = #row;
        if row < #len { row } else { 0 }
    }
}
