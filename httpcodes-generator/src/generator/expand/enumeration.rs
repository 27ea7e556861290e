//! The enum itself.

use proc_macro2::{Literal, TokenStream};

use super::super::item::Item;
use super::super::template::{filled, lexed, list, literal, replaced, tokens};
use super::lookup::MOST_TABLED;
use super::{Plan, code_literal, documentation};

pub(super) fn enumeration(plan: &Plan<'_>) -> TokenStream {
    let Item { attributes, is_documented, repr, .. } = plan.item;
    let documented = |doc: &str| filled("#[doc = DOC]", &[("DOC", literal(doc))]);
    let documentation = (!is_documented).then(|| documented(&format!("One {} for each row of a sheet.", plan.noun())));
    let overview = documentation::overview(plan).map(|doc| documented(&doc));
    let repr = (!plan.is_empty()).then(|| lexed(&format!("#[repr({})]", repr.name)));
    // It is lexed once, and not for each row.
    let variant = lexed(VARIANT);
    let prose = documentation::prose(plan);
    let mut variants = TokenStream::new();
    let mut previous = None;
    for entry in plan.entries {
        let doc = documentation::variant(plan, entry, prose);
        let words = documentation::search_words(entry);
        // The compiler evaluates each code that is written down, and again whenever it checks a variant in a constant.
        // In a large sheet the codes that follow from the one before are left to it.
        let follows = plan.rows.len() > MOST_TABLED && previous == Some(entry.code - 1);
        previous = Some(entry.code);
        let discriminant =
            if follows { TokenStream::new() } else { filled("= CODE", &[("CODE", code_literal(entry.code))]) };
        let names = [
            ("DOC", literal(&doc)),
            ("WORDS", list(words.iter().map(|word| Literal::string(word)).collect())),
            ("NAME", tokens(Plan::variant(entry))),
            ("DISCRIMINANT", discriminant),
        ];
        variants.extend(replaced(variant.clone(), &names));
    }
    let others = [
        ("DOCUMENTATION", documentation.unwrap_or_default()),
        ("ATTRIBUTES", attributes.clone()),
        ("OVERVIEW", overview.unwrap_or_default()),
        ("REPR", repr.unwrap_or_default()),
        ("VARIANTS", variants),
    ];
    plan.fill(ENUM, &others)
}

const VARIANT: &str = r"
    #[doc = DOC]
    #[doc(alias(WORDS))]
    NAME DISCRIMINANT,
";

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
