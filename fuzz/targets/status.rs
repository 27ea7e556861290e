//! Passes any bytes to `status::parse`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| httpcodes_invariants::status::parse(bytes));
