#[httpcodes::cheatsheet("sheets/18_bad_variant.md")]
pub enum Code {}
