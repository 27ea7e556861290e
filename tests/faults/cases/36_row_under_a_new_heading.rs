#[httpcodes::cheatsheet("sheets/36_row_under_a_new_heading.md")]
pub enum Code {}
