//! From codes to variants and from variants to rows.
//!
//! The shape of the codes decides how: without gaps a code's distance from the least one is its row; with small gaps a
//! table by that distance tells; where codes are far apart a perfect hash does. None of them searches, and each table
//! has the smallest numbers that will do.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::super::hash;
use super::{Plan, code_literal, index_type, numbers};

/// How many codes a table by code may span for each row.
const SPAN_PER_ROW: usize = 16;

/// The tables, `fn find(code)`, which returns the variant of a code, and `fn row(variant)`, which returns its index.
pub(super) fn tables(plan: &Plan<'_>) -> TokenStream {
    let Plan { ident, code, rows, .. } = plan;
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return quote! {
            const fn find(_: #code) -> ::core::option::Option<#ident> { ::core::option::Option::None }
            const fn row(variant: #ident) -> ::core::primitive::usize { match variant {} }
        };
    };
    match usize::try_from(last.code - first.code) {
        Ok(distance) if distance + 1 == rows.len() => contiguous(plan, first.code),
        Ok(distance) if distance < rows.len() * SPAN_PER_ROW => dense(plan, first.code, distance + 1),
        _ => sparse(plan),
    }
}

/// `ALL`, `from_u16` and `as_u16`.
pub(super) fn functions(plan: &Plan<'_>) -> TokenStream {
    let Plan { item, code, rows, .. } = plan;
    let visibility = &item.visibility;
    let len = plan.len();
    let name = plan.repr().name;
    let (from, as_code) =
        (Ident::new(&format!("from_{name}"), Span::call_site()), Ident::new(&format!("as_{name}"), Span::call_site()));
    let variants = rows.iter().map(|entry| Plan::variant(entry));
    let value = if plan.is_empty() {
        quote! { match self {} }
    } else {
        quote! { self as #code }
    };
    let noun = plan.noun();
    let all = format!("Every {noun}, in ascending order of code.");
    let from_doc = format!("The {noun} with that code, `None` if there is none.");
    let as_doc = format!("The code of this {noun}, an integer.");
    quote! {
        #[doc = #all]
        #visibility const ALL: [Self; #len] = [#(Self::#variants),*];

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

fn variants(plan: &Plan<'_>) -> TokenStream {
    let (ident, len) = (plan.ident, plan.len());
    quote! { static VARIANTS: [#ident; #len] = #ident::ALL; }
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
    let (variants, distance, len) = (variants(plan), distance(plan, least), plan.len());
    let row = in_range(plan, &quote! { distance(variant as #code) as ::core::primitive::usize });
    quote! {
        #variants
        #distance
        #[inline]
        const fn find(code: #code) -> ::core::option::Option<#ident> {
            let distance = distance(code);
            if distance < #len {
                ::core::option::Option::Some(VARIANTS[distance as ::core::primitive::usize])
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
    let (distance, len) = (distance(plan, least), plan.len());
    let number = index_type(rows.len() - 1);
    let span = Literal::usize_unsuffixed(span);
    let row = in_range(
        plan,
        &quote! { ROWS[distance(variant as #code) as ::core::primitive::usize] as ::core::primitive::usize },
    );
    quote! {
        #distance
        /// The variants by their code's distance from the least one.
        static VARIANTS: [::core::option::Option<#ident>; #span] = {
            let mut variants = [::core::option::Option::None; #span];
            let mut row = 0;
            while row < #len {
                let variant = #ident::ALL[row];
                variants[distance(variant as #code) as ::core::primitive::usize] = ::core::option::Option::Some(variant);
                row += 1;
            }
            variants
        };
        /// Their rows, likewise.
        static ROWS: [#number; #span] = {
            let mut rows = [0; #span];
            let mut row = 0;
            while row < #len {
                rows[distance(#ident::ALL[row] as #code) as ::core::primitive::usize] = row as #number;
                row += 1;
            }
            rows
        };
        #[inline]
        const fn find(code: #code) -> ::core::option::Option<#ident> {
            let distance = distance(code);
            if distance < #span {
                VARIANTS[distance as ::core::primitive::usize]
            } else {
                ::core::option::Option::None
            }
        }
        #[inline]
        const fn row(variant: #ident) -> ::core::primitive::usize { #row }
    }
}

fn sparse(plan: &Plan<'_>) -> TokenStream {
    let Plan { ident, code, rows, .. } = plan;
    let hashes: Vec<u64> = rows.iter().map(|entry| hash::of_code(entry.code)).collect();
    let table = hash::table(&hashes);
    let (variants, tables) = (variants(plan), hash_tables(&table, |row| row));
    let slot = slot(&table);
    let factor = Literal::u64_unsuffixed(hash::FACTOR);
    let row = in_range(plan, &quote! { SLOTS[slot] as ::core::primitive::usize });
    quote! {
        #variants
        #tables
        /// The row of a code, if it has one; a perfect hash finds it.
        #[inline]
        const fn candidate(code: #code) -> ::core::primitive::usize {
            let hash = (code as ::core::primitive::u64).wrapping_mul(#factor);
            #slot
            #row
        }
        #[inline]
        const fn find(code: #code) -> ::core::option::Option<#ident> {
            let variant = VARIANTS[candidate(code)];
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

/// `SEEDS` and `SLOTS` of a hash table; an empty slot holds row 0, like any other that is not the one.
pub(super) fn hash_tables(table: &hash::Table, row_of: impl Fn(usize) -> usize) -> TokenStream {
    let seeds: Vec<usize> = table.seeds.iter().map(|seed| usize::from(*seed)).collect();
    let slots: Vec<usize> = table.slots.iter().map(|slot| slot.map_or(0, &row_of)).collect();
    let mut tables = numbers("SEEDS", &seeds);
    numbers("SLOTS", &slots).to_tokens(&mut tables);
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
