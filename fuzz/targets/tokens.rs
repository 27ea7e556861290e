//! Passes any text to `steps::tokens`.

#![no_main]

use httpcodes_invariants::{panics, steps};

libfuzzer_sys::fuzz_target!(
    init: panics::ignore_refused_identifiers(),
    |text: &str| steps::tokens(text)
);
