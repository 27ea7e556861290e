#[httpcodes::cheatsheet("sheets/24_no_delimiter_row_without_outer_pipes.md")]
pub enum Code {}
