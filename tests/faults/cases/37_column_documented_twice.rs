#[httpcodes::cheatsheet("sheets/37_column_documented_twice.md")]
pub enum Code {}
