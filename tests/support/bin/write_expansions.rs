//! Writes the generated code of the sheets of `httpcodes`, which the crate contains for builds without the macro:
//! `cargo run -p httpcodes-tests --bin write-expansions`.

use std::fs;

use httpcodes_tests::own_expansions;

fn main() {
    for expansion in own_expansions() {
        fs::write(&expansion.path, expansion.text).expect("the file can be written");
        println!("{}", expansion.path.display());
    }
}
