#[httpcodes::cheatsheet("sheets/36_table_below_text.md")]
pub enum Code {}
