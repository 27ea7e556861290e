#[httpcodes::cheatsheet("sheets/24_delimiter_row_of_equals_signs.md")]
pub enum Code {}
