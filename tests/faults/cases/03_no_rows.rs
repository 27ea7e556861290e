#[httpcodes::cheatsheet("sheets/03_no_rows.md")]
pub enum Code {}
