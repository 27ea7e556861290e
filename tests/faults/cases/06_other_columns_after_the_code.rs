#[httpcodes::cheatsheet("sheets/06_other_columns_after_the_code.md")]
pub enum Code {}
