#[httpcodes::cheatsheet("sheets/06_nearly_the_same_aliases.md")]
pub enum Code {}
