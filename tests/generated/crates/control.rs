//! A library that causes a warning, to check that warnings are noticed.

/// The codes.
#[httpcodes::cheatsheet("generated/sheets/codes.md")]
pub enum Code {}

fn nobody_calls_this() {}
