#[httpcodes::cheatsheet("sheets/36_no_header_row.md")]
pub enum Code {}
