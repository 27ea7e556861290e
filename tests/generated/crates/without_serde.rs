//! A library that asks for serde's traits and has no serde.

/// The codes.
#[httpcodes::cheatsheet("generated/sheets/codes.md", serde)]
pub enum Code {}
