#[httpcodes::cheatsheet("sheets/31_delimiter_row_of_one_column.md")]
pub enum Code {}
