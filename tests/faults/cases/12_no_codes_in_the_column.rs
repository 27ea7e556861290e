#[httpcodes::cheatsheet("sheets/12_no_codes_in_the_column.md")]
pub enum Code {}
