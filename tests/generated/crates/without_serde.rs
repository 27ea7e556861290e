//! A library that asks for serde's traits but does not depend on serde.

/// The codes.
#[httpcodes::cheatsheet("generated/sheets/codes.md", serde)]
pub enum Code {}
