#[httpcodes::cheatsheet("sheets/18_variant_all.md")]
pub enum Code {}
