#[httpcodes::cheatsheet("sheets/37_no_such_column.md")]
pub enum Code {}
