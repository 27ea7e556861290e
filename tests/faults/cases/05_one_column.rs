#[httpcodes::cheatsheet("sheets/05_one_column.md")]
pub enum Code {}
