//! The generator, compiled into the tests, so that what it makes can be read and timed without a compiler in between.

use std::path::Path;

use proc_macro2::TokenStream;

#[path = "../../httpcodes-generator/src"]
mod macros {
    pub(crate) mod generator;
}

/// What `#[cheatsheet(arguments)]` turns an item into, with paths relative to `root`.
///
/// # Panics
///
/// If the arguments or the item are no Rust tokens.
#[must_use]
pub fn expand(arguments: &str, item: &str, root: &Path) -> TokenStream {
    let tokens = |text: &str| text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    macros::generator::cheatsheet(tokens(arguments), tokens(item), root)
}
