#[httpcodes::cheatsheet("sheets/31_delimiter_row_read_as_a_list.md")]
pub enum Code {}
