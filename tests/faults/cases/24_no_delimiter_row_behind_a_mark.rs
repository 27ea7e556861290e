#[httpcodes::cheatsheet("sheets/24_no_delimiter_row_behind_a_mark.md")]
pub enum Code {}
