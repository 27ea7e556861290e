#[httpcodes::cheatsheet("sheets/24_delimiter_row_of_a_rule.md")]
pub enum Code {}
