#[httpcodes::cheatsheet("sheets/22_a_line_that_looks_blank.md")]
pub enum Code {}
