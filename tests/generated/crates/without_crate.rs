//! A library that has `httpcodes` from another one, but does not have the argument `crate`.

/// The codes.
#[toolkit::cheatsheet("generated/sheets/codes.md")]
pub enum Code {}
