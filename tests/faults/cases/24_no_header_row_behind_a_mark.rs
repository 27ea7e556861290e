#[httpcodes::cheatsheet("sheets/24_no_header_row_behind_a_mark.md")]
pub enum Code {}
