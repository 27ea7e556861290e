#[httpcodes::cheatsheet("sheets/31_delimiter_row_with_spaces_between_dashes.md")]
pub enum Code {}
