//! A row that asks for the identifier of a constant that every enum has.

#[httpcodes::cheatsheet("generated/sheets/variant_all.md")]
pub enum Code {}
