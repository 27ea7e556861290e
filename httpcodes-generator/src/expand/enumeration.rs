//! The enum itself.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use crate::expand::documentation;
use crate::expand::integers::codes::{self, AscendingCodes};
use crate::expand::overview::overview;
use crate::expand::plan::Plan;
use crate::input::derives::Derive;
use crate::input::item::Item;
use crate::sheet::contents::Codes;
use crate::sheet::identifiers;

pub fn enumeration(plan: &Plan<'_>) -> TokenStream {
    let Item { attributes, docs, visibility, ident, .. } = plan.item;
    let documentation = docs.is_empty().then(|| format!("One {} for each row of a sheet.", plan.noun));
    let documentation = documentation.into_iter();
    let overview = overview(plan).into_iter();
    let repr = plan.integers.as_ref().map(AscendingCodes::ident).into_iter();
    let discriminants = match &plan.sheet.codes {
        Codes::Integers(integers) => codes::discriminants(integers, plan.is_large()),
        Codes::Texts => Vec::new(),
    };
    let discriminants = discriminants.into_iter().map(Some).chain(iter::repeat(None));
    let prose = documentation::prose(plan);
    // This happens only together with the fault of deriving `Default`.
    let mut default = plan.item.derives.iter().any(Derive::is_default).then(|| quote!(#[default]));
    let mut variants = TokenStream::new();
    for (row, discriminant) in plan.sheet.rows.iter().zip(discriminants) {
        let doc = documentation::variant(plan, row, prose);
        let words = documentation::search_words(row);
        let variant = plan.defined(identifiers::ident(&row.variant), row.places.code);
        let default = default.take();
        variants.extend(quote!(#[doc = #doc] #[doc(alias(#(#words),*))] #default #variant #discriminant,));
    }
    let allowed = has_similar_names(plan).then(|| quote!(#[allow(clippy::enum_variant_names)]));
    quote! {
        #(#[doc = #documentation])*
        #attributes
        #(#[doc = #overview])*
        #(#[repr(#repr)])*
        #allowed
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
    let variants = plan.rows.iter().map(|row| row.variant.as_str());
    let is_all = |word: &dyn Fn(&'_ str) -> &'_ str| {
        let mut words = plan.rows.iter().map(|row| word(&row.variant));
        words.next().is_some_and(|first| words.all(|word| word == first))
    };
    is_all(&first_word)
        || is_all(&last_word)
        || variants.into_iter().any(|variant| variant.starts_with(&ident) || variant.ends_with(&ident))
}

/// The first word of a name in camel case.
fn first_word(name: &str) -> &str {
    let rest = name.char_indices().skip(1).find(|(_, letter)| letter.is_uppercase());
    rest.map_or(name, |(start, _)| &name[..start])
}

/// The last word of a name in camel case.
fn last_word(name: &str) -> &str {
    name.rfind(char::is_uppercase).map_or(name, |start| &name[start..])
}
