#[httpcodes::cheatsheet("sheets/18_variant_is_a_function.md")]
pub enum Code {}
