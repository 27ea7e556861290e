//! The tables of texts that generated code reads, what `Display` prints among them, and tables of numbers.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::expand::perfect_hash::PerfectHash;
use crate::expand::plan::{Names, Plan};
use crate::expand::tokens::{Array, primitive};
use crate::sheet::contents::Row;

/// The tables that several functions read: codes, names, identifiers, and what `Display` prints.
pub fn of_texts(plan: &Plan<'_>) -> TokenStream {
    let mut tables = named("CODES", &of_rows(plan, &|row| &row.code));
    tables.extend(named("IDENTIFIERS", &of_rows(plan, &|row| &row.variant)));
    if plan.names() != Names::None {
        tables.extend(named("NAMES", &of_rows(plan, &|row| row.name_or_code())));
        let mut printed = Array::default();
        for row in &plan.rows {
            printed.push_text(&row.printed());
        }
        tables.extend(named("PRINTED", &printed.written()));
    }
    tables
}

/// `static NAME: [&str; …]`, with a text for each row.
fn named(name: &str, texts: &TokenStream) -> TokenStream {
    let (name, text) = (Ident::new(name, Span::call_site()), primitive("str"));
    quote!(static #name: [&#text; ROWS] = #texts;)
}

/// An array with a text for each row.
pub fn of_rows<'a>(plan: &'a Plan<'_>, text: &dyn Fn(&'a Row) -> &'a str) -> TokenStream {
    let mut texts = Array::default();
    for row in &plan.rows {
        texts.push_text(text(row));
    }
    texts.written()
}

/// Numbers as the facade reads them, in the smallest type that holds them.
pub fn numbers(plan: &Plan<'_>, numbers: &[usize]) -> TokenStream {
    let private = &plan.private;
    let mut greatest = 0;
    for number in numbers {
        greatest = greatest.max(*number);
    }
    let width = match greatest {
        0..=0xff => "U8",
        0x100..=0xffff => "U16",
        _ => "U32",
    };
    let (width, numbers) = (Ident::new(width, Span::call_site()), unsuffixed(numbers));
    quote!(#private::Numbers::#width(&[#numbers]))
}

/// How many items all rows have, and a zero followed by the ends of each row's items. `len` is how many a row has.
pub fn ends(plan: &Plan<'_>, len: &dyn Fn(&Row) -> usize) -> (Literal, TokenStream) {
    let (mut ends, mut total) = (vec![0], 0);
    for row in &plan.rows {
        total += len(row);
        ends.push(total);
    }
    (Literal::usize_unsuffixed(total), numbers(plan, &ends))
}

/// Numbers with a comma behind each.
fn unsuffixed(numbers: &[usize]) -> TokenStream {
    let mut text = String::with_capacity(numbers.len() * 4);
    for number in numbers {
        text += &format!("{number},");
    }
    text.parse().expect("numbers and commas are tokens")
}

/// A perfect hash as the facade reads it.
pub fn perfect_hash(plan: &Plan<'_>, hash: &PerfectHash) -> TokenStream {
    let private = &plan.private;
    let (factor, bucket_shift, slot_shift) = (hash.factor, hash.bucket_shift(), hash.slot_shift());
    let (seeds, slots) = (numbers(plan, &hash.seeds), numbers(plan, &hash.slots));
    quote! {
        #private::PerfectHash {
            factor: #factor,
            seeds: #seeds,
            bucket_shift: #bucket_shift,
            slots: #slots,
            slot_shift: #slot_shift,
        }
    }
}
