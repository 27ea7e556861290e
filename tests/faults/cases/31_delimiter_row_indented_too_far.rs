#[httpcodes::cheatsheet("sheets/31_delimiter_row_indented_too_far.md")]
pub enum Code {}
