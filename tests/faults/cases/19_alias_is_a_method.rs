#[httpcodes::cheatsheet("sheets/19_alias_is_a_method.md")]
pub enum Code {}
