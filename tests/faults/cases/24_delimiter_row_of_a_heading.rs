#[httpcodes::cheatsheet("sheets/24_delimiter_row_of_a_heading.md")]
pub enum Code {}
