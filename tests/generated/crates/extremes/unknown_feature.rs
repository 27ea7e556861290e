//! An enum whose traits of serde depend on a feature that is not there.

/// The codes.
#[httpcodes::cheatsheet("generated/sheets/codes.md", serde(feature = "sedre"))]
pub enum Code {}
