//! Calls the generator in this process, so that tests can read and time its output without a compiler.

use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

/// The expansion of `#[cheatsheet(arguments)]` on an item, with paths relative to `root`.
///
/// # Panics
///
/// Panics if the arguments or the item are not Rust tokens.
#[must_use]
pub fn expand(arguments: &str, item: &str, root: &Path) -> TokenStream {
    let tokens = |text: &str| text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    httpcodes_generator::cheatsheet(tokens(arguments), tokens(item), root)
}

/// The text of every `compile_error!`, in any place that allows an expression or an item.
///
/// # Panics
///
/// Panics if one of them has no text.
#[must_use]
pub fn errors(tokens: TokenStream) -> Vec<String> {
    let mut errors = Vec::new();
    let mut is_error = false;
    for token in tokens {
        match token {
            TokenTree::Ident(name) => is_error = name == "compile_error",
            TokenTree::Group(text) if is_error => {
                let text: syn::LitStr = syn::parse2(text.stream()).expect("`compile_error!` has a text");
                errors.push(text.value());
                is_error = false;
            }
            TokenTree::Group(group) => errors.extend(self::errors(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    errors
}
