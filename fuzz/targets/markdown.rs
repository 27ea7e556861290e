//! Passes any text to `steps::markdown`.

#![no_main]

use httpcodes_invariants::{panics, steps};

libfuzzer_sys::fuzz_target!(
    init: panics::ignore_refused_identifiers(),
    |text: &str| steps::markdown(text)
);
