#[httpcodes::cheatsheet("sheets/34_name_is_a_variant.md")]
pub enum Code {}
