//! The generated code that `httpcodes` contains for builds without the macro is what the macro makes of its sheets today.

use std::fs;

use httpcodes_tests::own_expansions;
use quote::ToTokens;

/// The tokens of a file, whatever its layout.
fn tokens(text: &str) -> String {
    syn::parse_file(text).expect("it is Rust").into_token_stream().to_string()
}

#[test]
fn the_package_contains_what_the_macro_makes_of_its_sheets_token_for_token() {
    for expansion in own_expansions() {
        let written = fs::read_to_string(&expansion.path).unwrap_or_default();
        let is_same = tokens(&written) == tokens(&expansion.text);
        let path = expansion.path.display();
        assert!(is_same, "{path} is stale: run `cargo run -p httpcodes-tests --bin write-expansions`");
    }
}
