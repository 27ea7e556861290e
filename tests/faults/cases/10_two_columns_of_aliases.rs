#[httpcodes::cheatsheet("sheets/10_two_columns_of_aliases.md")]
pub enum Code {}
