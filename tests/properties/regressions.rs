//! Inputs that once revealed a bug to the fuzzer.

use std::fs;

use httpcodes_invariants::panics::ignore_refused_identifiers;
use httpcodes_invariants::steps;
use httpcodes_tests::workspace;

/// Runs a step over the inputs that are kept for it.
fn replay(name: &str, step: fn(&str)) {
    ignore_refused_identifiers();
    let folder = workspace().join("fuzz").join("regressions").join(name);
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        step(&String::from_utf8_lossy(&fs::read(path).expect("the file can be read")));
        count += 1;
    }
    assert!(count > 0, "nothing was replayed");
}

#[test]
fn the_markdown_step_holds_for_all_that_was_found() {
    replay("markdown", steps::markdown);
}

#[test]
fn the_sheet_step_holds_for_all_that_was_found() {
    replay("sheet", steps::sheet);
}

#[test]
fn the_tokens_parse_for_all_that_was_found() {
    replay("tokens", steps::tokens);
}
