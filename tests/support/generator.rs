//! The generator, called in this process, so that what it makes can be read and timed without a compiler in between.

use std::path::Path;

use proc_macro2::TokenStream;

/// What `#[cheatsheet(arguments)]` turns an item into, with paths relative to `root`.
///
/// # Panics
///
/// If the arguments or the item are no Rust tokens.
#[must_use]
pub fn expand(arguments: &str, item: &str, root: &Path) -> TokenStream {
    let tokens = |text: &str| text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    httpcodes_generator::cheatsheet(tokens(arguments), tokens(item), root)
}
