#[httpcodes::cheatsheet("sheets/31_delimiter_row_behind_a_tab.md")]
pub enum Code {}
