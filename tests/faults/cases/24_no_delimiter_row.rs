#[httpcodes::cheatsheet("sheets/24_no_delimiter_row.md")]
pub enum Code {}
