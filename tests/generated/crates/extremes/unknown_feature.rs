//! An enum whose serde traits depend on a feature that does not exist.

/// The codes.
#[httpcodes::cheatsheet("generated/sheets/codes.md", serde(feature = "sedre"))]
pub enum Code {}
