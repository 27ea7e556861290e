//! The enum itself.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use crate::expand::documentation;
use crate::expand::integers::codes;
use crate::expand::overview::overview;
use crate::expand::plan::Plan;
use crate::expand::tokens;
use crate::input::derives;
use crate::input::item::Item;
use crate::sheet::contents::Codes;
use crate::sheet::identifiers;

pub fn enumeration(plan: &Plan<'_>) -> TokenStream {
    let Item { attributes, docs, visibility, ident, .. } = plan.item;
    let mut documentation = TokenStream::new();
    if docs.is_empty() {
        documentation = tokens::documentation(&format!("One {} for each row of a sheet.", plan.noun));
    }
    let mut attributes = attributes.to_token_stream();
    if let Some(overview) = overview(plan) {
        attributes.extend(tokens::documentation(&overview));
    }
    if let Some(codes) = &plan.integers {
        let repr = &codes.ident;
        attributes.extend(quote!(#[repr(#repr)]));
    }
    if has_similar_names(plan) {
        attributes.extend(quote!(#[allow(clippy::enum_variant_names)]));
    }
    let prose = documentation::prose(plan);
    // This happens only together with the fault of deriving `Default`.
    let is_default = derives::named(&plan.item.derives, "Default").is_some();
    let mut default = if is_default { Some(quote!(#[default])) } else { None };
    let mut variants = TokenStream::new();
    for (index, row) in plan.sheet.rows.iter().enumerate() {
        let doc = tokens::documentation(&documentation::variant(plan, row, prose));
        let words = documentation::search_words(row);
        let variant = plan.defined(identifiers::ident(&row.variant), row.places.code);
        let default = default.take();
        let discriminant = match &plan.sheet.codes {
            Codes::Integers(integers) => codes::discriminant(integers, index, plan.is_large()),
            Codes::Texts => TokenStream::new(),
        };
        variants.extend(quote!(#doc #[doc(alias(#(#words),*))] #default #variant #discriminant,));
    }
    quote! {
        #documentation
        #attributes
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #visibility enum #ident { #variants }
    }
}

/// The number of variants from which clippy compares their names.
const FEWEST_COMPARED: usize = 3;

/// Whether clippy finds the variants' names too similar: all of them start or end with the same word, or one of them
/// with the enum's name. Such names are common in tables. Otherwise no lint is allowed, because a crate may forbid it.
fn has_similar_names(plan: &Plan<'_>) -> bool {
    if plan.rows.len() < FEWEST_COMPARED {
        return false;
    }
    let ident = plan.item.ident.unraw().to_string();
    let (first, last) = (first_word(&plan.rows[0].variant), last_word(&plan.rows[0].variant));
    let (mut starts_alike, mut ends_alike) = (true, true);
    for row in &plan.rows {
        if row.variant.starts_with(ident.as_str()) || row.variant.ends_with(ident.as_str()) {
            return true;
        }
        starts_alike &= first_word(&row.variant) == first;
        ends_alike &= last_word(&row.variant) == last;
    }
    starts_alike || ends_alike
}

/// The first word of a name in camel case.
fn first_word(name: &str) -> &str {
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_uppercase() {
            return &name[..at];
        }
    }
    name
}

/// The last word of a name in camel case.
fn last_word(name: &str) -> &str {
    let mut start = 0;
    for (at, letter) in name.char_indices() {
        if letter.is_uppercase() {
            start = at;
        }
    }
    &name[start..]
}
