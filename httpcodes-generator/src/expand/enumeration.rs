//! The enum itself.

use proc_macro2::TokenStream;

use crate::expand::documentation;
use crate::expand::plan::{MOST_TABLED, Plan};
use crate::input::item::Item;
use crate::template::{filled, lexed, literal};

pub(super) fn enumeration(plan: &Plan<'_>) -> TokenStream {
    let Item { attributes, is_documented, repr, .. } = plan.item;
    let documented = |doc: &str| filled("#[doc = DOC]", &[("DOC", literal(doc))]);
    let documentation = (!is_documented).then(|| documented(&format!("One {} for each row of a sheet.", plan.noun())));
    let overview = documentation::overview(plan).map(|doc| documented(&doc));
    let repr = (!plan.is_empty()).then(|| lexed(&format!("#[repr({})]", repr.name)));
    let prose = documentation::prose(plan);
    let mut variants = String::new();
    let mut previous = None;
    for entry in &plan.entries {
        let doc = documentation::variant(plan, entry, prose);
        let words = documentation::search_words(entry);
        // The compiler evaluates each code that is written down, and again whenever it checks a variant in a constant.
        // In a large sheet the codes that follow from the one before are left to it.
        let follows = plan.rows.len() > MOST_TABLED && previous == Some(entry.number - 1);
        previous = Some(entry.number);
        let discriminant = if follows { String::new() } else { format!("= {}", entry.number) };
        variants += &format!("#[doc = {doc:?}] #[doc(alias(");
        for word in words {
            variants += &format!("{word:?},");
        }
        variants += &format!("))] {} {discriminant},", Plan::variant(entry));
    }
    let others = [
        ("DOCUMENTATION", documentation.unwrap_or_default()),
        ("ATTRIBUTES", attributes.clone()),
        ("OVERVIEW", overview.unwrap_or_default()),
        ("REPR", repr.unwrap_or_default()),
        ("VARIANTS", lexed(&variants)),
    ];
    plan.fill(ENUM, &others)
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
