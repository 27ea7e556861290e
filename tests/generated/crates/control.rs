//! A library that deserves a warning, so that it is known that warnings are seen.

/// The codes.
#[httpcodes::cheatsheet("generated/sheets/codes.md")]
pub enum Code {}

fn nobody_calls_this() {}
