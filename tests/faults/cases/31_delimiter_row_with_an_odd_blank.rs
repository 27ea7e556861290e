#[httpcodes::cheatsheet("sheets/31_delimiter_row_with_an_odd_blank.md")]
pub enum Code {}
