#[httpcodes::cheatsheet("sheets/09_header_of_two_columns.md", code = "Code")]
pub enum Code {}
