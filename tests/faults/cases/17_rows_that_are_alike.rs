#[httpcodes::cheatsheet("sheets/17_rows_that_are_alike.md")]
pub enum Code {}
