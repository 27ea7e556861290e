//! The enum itself.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::item::Item;
use super::lookup::MOST_TABLED;
use super::template::fill;
use super::{Plan, code_literal, documentation};

pub(super) fn enumeration(plan: &Plan<'_>) -> TokenStream {
    let Item { attributes, is_documented, repr, .. } = plan.item;
    let repr = (!plan.is_empty()).then(|| {
        let repr = Ident::new(repr.name, Span::call_site());
        quote! { #[repr(#repr)] }
    });
    let documentation = (!is_documented).then(|| {
        let doc = format!("One {} for each row of a sheet.", plan.noun());
        quote! { #[doc = #doc] }
    });
    let overview = documentation::overview(plan).map(|doc| quote! { #[doc = #doc] });
    let prose = documentation::prose(plan);
    let mut variants = TokenStream::new();
    let mut previous = None;
    for entry in plan.entries {
        let doc = documentation::variant(plan, entry, prose);
        let words = documentation::search_words(entry);
        let variant = Plan::variant(entry);
        // The compiler evaluates each code that is written down, and again whenever it checks a variant in a constant.
        // In a large sheet the codes that follow from the one before are left to it.
        let follows = plan.rows.len() > MOST_TABLED && previous == Some(entry.code - 1);
        previous = Some(entry.code);
        let code = (!follows).then(|| {
            let code = code_literal(entry.code);
            quote! { = #code }
        });
        variants.extend(quote! {
            #[doc = #doc]
            #[doc(alias(#(#words),*))]
            #variant #code,
        });
    }
    let others = [
        ("DOCUMENTATION", quote! { #documentation }),
        ("ATTRIBUTES", quote! { #attributes }),
        ("OVERVIEW", quote! { #overview }),
        ("REPR", quote! { #repr }),
        ("VARIANTS", variants),
    ];
    fill(plan, ENUM, &others)
}

const ENUM: &str = r"
    DOCUMENTATION
    ATTRIBUTES
    OVERVIEW
    REPR
    #[allow(dead_code, non_camel_case_types, clippy::enum_variant_names)]
    #[derive(
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::cmp::PartialOrd,
        ::core::cmp::Ord,
        ::core::hash::Hash,
    )]
    VISIBILITY enum ENUM { VARIANTS }
";
