#[httpcodes::cheatsheet("sheets/31_delimiter_row_of_another_width.md")]
pub enum Code {}
