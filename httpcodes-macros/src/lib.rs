//! The attribute macro of `httpcodes`: see that crate for what it makes of a sheet.

use std::path::PathBuf;

use proc_macro::TokenStream;

#[doc = include_str!("cheatsheet.md")]
#[proc_macro_attribute]
pub fn cheatsheet(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    httpcodes_generator::cheatsheet(arguments.into(), item.into(), &root).into()
}
