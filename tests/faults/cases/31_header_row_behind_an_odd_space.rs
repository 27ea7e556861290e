#[httpcodes::cheatsheet("sheets/31_header_row_behind_an_odd_space.md")]
pub enum Code {}
