#[httpcodes::cheatsheet("sheets/03_no_table.md")]
pub enum Code {}
