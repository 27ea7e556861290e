#[httpcodes::cheatsheet("sheets/06_nearly_the_same_code_column.md")]
pub enum Code {}
