//! The attribute macro of `httpcodes`. Use it through that crate, which re-exports it.

use std::path::PathBuf;

use proc_macro::TokenStream;

#[doc = include_str!("cheatsheet.md")]
#[proc_macro_attribute]
pub fn cheatsheet(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    httpcodes_generator::cheatsheet(arguments.into(), item.into(), &root).into()
}
