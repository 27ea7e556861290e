#[httpcodes::cheatsheet("sheets/24_delimiter_row_of_em_dashes.md")]
pub enum Code {}
