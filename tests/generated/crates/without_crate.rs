//! A library that has `httpcodes` from another one, and does not say so.

/// The codes.
#[toolkit::cheatsheet("generated/sheets/codes.md")]
pub enum Code {}
