//! The sheet as Rust code: one module for each group of items, one function for each item.
//!
//! Whatever the user's crate calls its own things, the code means what it says: every path starts with `::core`, all that
//! is not the user's to see stands in a `const _` block, and what is bound there starts with two underscores: a constant or
//! a unit struct in scope would be taken for the pattern that it has the name of.

mod accessors;
mod conversions;
mod documentation;
mod enumeration;
mod errors;
mod hash;
mod lookup;
mod parsing;
mod plan;
mod serde;
mod tables;

use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;

use crate::document::contents::Footnotes;
use crate::expand::plan::{Numbered, Plan, primitive};
use crate::input::arguments::Serde;
use crate::input::item::Item;
use crate::order::ascending;
use crate::sheet::contents::{Codes, Integers, Sheet};
use crate::template::{filled, literal, tokens};

/// The enum and everything that belongs to it.
pub fn expand(item: &Item, sheet: &Sheet, footnotes: &Footnotes, tracked: &str, with_serde: &Serde) -> TokenStream {
    let Codes::Integers(Integers { repr, values }) = &sheet.codes;
    // Moved so that the least code of any type is zero; the bits of a number order as the number does then.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let keys = values.iter().map(|number| (number - repr.min) as u64);
    let entries: Vec<Numbered<'_>> =
        sheet.rows.iter().zip(values).map(|(row, number)| Numbered { number: *number, row }).collect();
    let rows = ascending(keys).into_iter().map(|row| entries[row]).collect();
    let name = item.ident.unraw();
    let plan = Plan {
        item,
        columns: &sheet.columns,
        entries,
        rows,
        footnotes,
        ident: &item.ident,
        code: primitive(repr.name),
        unknown: Ident::new(&format!("Unknown{name}"), Span::call_site()),
        unparsed: Ident::new(&format!("Parse{name}Error"), Span::call_site()),
    };
    let mut tables = lookup::tables(&plan);
    tables.extend([accessors::tables(&plan), parsing::lookup(&plan)]);
    let mut functions = lookup::functions(&plan);
    functions.extend([accessors::functions(&plan), accessors::constants(&plan)]);
    let mut traits = conversions::traits(&plan);
    traits.extend([parsing::traits(&plan), errors::traits(&plan), serde::traits(&plan, with_serde)]);
    let parts = [
        ("ENUMERATION", enumeration::enumeration(&plan)),
        ("ERRORS", errors::errors(&plan)),
        ("CONFIGURED", item.cfg.clone()),
        ("SHEET", literal(tracked)),
        ("ALIAS", lookup::alias(&plan)),
        ("TABLES", tables),
        ("FUNCTIONS", functions),
        ("TRAITS", traits),
    ];
    plan.fill(ITEMS, &parts)
}

const ITEMS: &str = r"
    ENUMERATION
    ERRORS
    CONFIGURED
    #[allow(dead_code, deprecated)]
    const _: () = {
        // The compiler reads the sheet too, so that a change of it rebuilds the crate.
        const _: &[::core::primitive::u8] = ::core::include_bytes!(SHEET);
        // By another name, since a variant may have the enum's.
        ALIAS
        TABLES
        impl ENUM { FUNCTIONS }
        TRAITS
    };
";

/// The enum as the user wrote it: what is left where there is no sheet. Without variants it can have no `repr`.
pub fn bare(item: &Item) -> TokenStream {
    let Item { attributes, visibility, ident, .. } = item;
    let names =
        [("ATTRIBUTES", attributes.clone()), ("VISIBILITY", visibility.clone()), ("ENUM", tokens(ident.clone()))];
    filled(BARE, &names)
}

const BARE: &str = r"
    ATTRIBUTES
    #[allow(dead_code)]
    #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq)]
    VISIBILITY enum ENUM {}
";
