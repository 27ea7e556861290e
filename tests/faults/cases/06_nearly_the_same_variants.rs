#[httpcodes::cheatsheet("sheets/06_nearly_the_same_variants.md", variant = "Symbol")]
pub enum Code {}
