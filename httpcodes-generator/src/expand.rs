//! The sheet as Rust code: the order of all generated items, and the block around them.
//!
//! Generated code works whatever names the user's crate uses. Every path starts with `::core` or with the path of
//! `httpcodes`. Everything private is in a `const _` block, where the names of types contain the enum's name. Bindings
//! start with two underscores, because a constant or a unit struct in scope would be matched as a pattern. Code that is
//! the same for every sheet is in `httpcodes::__private`.

pub mod accessors;
pub mod conversions;
pub mod documentation;
pub mod enumeration;
pub mod failed;
pub mod integers {
    pub mod candidate;
    pub mod codes;
    pub mod find;
}
pub mod noun;
pub mod overview;
pub mod perfect_hash;
pub mod plan;
pub mod schemas;
pub mod spellings;
pub mod tables;
pub mod tokens;
pub mod typed;
pub mod variants;

use proc_macro2::TokenStream;
use quote::quote;

use crate::document::contents::Document;
use crate::expand::plan::Plan;
use crate::expand::tokens::primitive;
use crate::input::arguments::Arguments;
use crate::input::item::Item;
use crate::sheet::contents::Sheet;
use crate::source::{Origin, Source};

/// The enum of a sheet and everything that belongs to it. The sheet has at least one row. The compiler tracks the files
/// that the sheet was read from.
pub fn expand(item: &Item, arguments: &Arguments, sheet: &Sheet, document: &Document, source: &Source) -> TokenStream {
    let plan = Plan::new(item, arguments, sheet, document, source);
    let Item { lints, ident, .. } = item;
    let enumeration = enumeration::enumeration(&plan);
    let errors = conversions::errors(&plan);
    let lookups = plan.integers.as_ref().map(|codes| integers::find::lookups(&plan, codes));
    let conversions = conversions::conversions(&plan, arguments.traits.serde.as_ref());
    let import = variants::import(&plan);
    let (texts, spellings) = (tables::of_texts(&plan), spellings::spellings(&plan));
    let (variant, all) = (variants::variant(&plan), variants::all(&plan));
    let (functions, constants) = (accessors::functions(&plan), accessors::constants(&plan));
    let schemas = schemas::schemas(&plan, &arguments.traits);
    let (rows, deprecated) = (plan.len(), plan.allow_deprecated());
    let tracked = match &source.origin {
        Origin::File { tracked, .. } => tracked.as_slice(),
        Origin::Comment { .. } => &[],
    };
    let variables = match &arguments.path {
        Some(path) => variables(path.variables()),
        None => None,
    };
    let (byte, size) = (primitive("u8"), primitive("usize"));
    quote! {
        #enumeration
        #errors
        #lints
        #deprecated
        const _: () = {
            // The compiler reads the sheet too, so that a change to it rebuilds the crate.
            #(const _: &[#byte] = ::core::include_bytes!(#tracked);)*
            #variables
            const ROWS: #size = #rows;
            #import
            #texts
            #spellings
            #variant
            #lookups
            impl #ident { #all #functions #constants }
            #conversions
            #schemas
        };
    }
}

/// Makes the compiler read environment variables too, so that a change to them rebuilds the crate. The function is
/// never called. Unlike a constant, it leaves no value in the compiled library.
fn variables(names: &[String]) -> Option<TokenStream> {
    if names.is_empty() {
        return None;
    }
    let text = primitive("str");
    Some(quote!(fn _variables() -> &'static [&'static #text] { &[#(::core::env!(#names)),*] }))
}
