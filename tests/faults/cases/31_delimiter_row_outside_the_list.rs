#[httpcodes::cheatsheet("sheets/31_delimiter_row_outside_the_list.md")]
pub enum Code {}
