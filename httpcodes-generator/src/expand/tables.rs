//! The tables of texts that generated code reads, what `Display` prints among them, and how a table is written as
//! tokens.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::expand::perfect_hash::PerfectHash;
use crate::expand::plan::{Names, Plan};
use crate::sheet::contents::Row;

/// The tables that several functions read: codes, names, identifiers, and what `Display` prints.
pub fn of_texts(plan: &Plan<'_>) -> TokenStream {
    let mut tables = named(plan, "CODES", &|row| &row.code);
    tables.extend(named(plan, "IDENTIFIERS", &|row| &row.variant));
    if plan.names() != Names::None {
        tables.extend(named(plan, "NAMES", &|row| row.name_or_code()));
        let printed: Vec<String> = plan.rows.iter().map(|row| row.printed()).collect();
        let printed: Vec<&str> = printed.iter().map(String::as_str).collect();
        let printed = strings(&printed);
        tables.extend(quote!(static PRINTED: [&::core::primitive::str; ROWS] = #printed;));
    }
    tables
}

/// `static NAME: [&str; …]`, with a text for each row.
fn named<'a>(plan: &'a Plan<'_>, name: &str, text: &dyn Fn(&'a Row) -> &'a str) -> TokenStream {
    let (name, texts) = (Ident::new(name, Span::call_site()), of_rows(plan, text));
    quote!(static #name: [&::core::primitive::str; ROWS] = #texts;)
}

/// An array with a text for each row.
pub fn of_rows<'a>(plan: &'a Plan<'_>, text: &dyn Fn(&'a Row) -> &'a str) -> TokenStream {
    let mut texts = Vec::with_capacity(plan.rows.len());
    for row in &plan.rows {
        texts.push(text(row));
    }
    strings(&texts)
}

/// An array of texts.
pub fn strings(texts: &[&str]) -> TokenStream {
    let mut literals = TokenStream::new();
    for text in texts {
        literals.extend([TokenTree::from(Literal::string(text)), Punct::new(',', Spacing::Alone).into()]);
    }
    Group::new(Delimiter::Bracket, literals).into_token_stream()
}

/// Numbers as the facade reads them, in the smallest type that holds them.
pub fn numbers(plan: &Plan<'_>, numbers: &[usize]) -> TokenStream {
    let private = &plan.private;
    let width = match numbers.iter().max().copied().unwrap_or_default() {
        0..=0xff => quote!(U8),
        0x100..=0xffff => quote!(U16),
        _ => quote!(U32),
    };
    let numbers = unsuffixed(numbers);
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
