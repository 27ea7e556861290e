#[httpcodes::cheatsheet("sheets/36_indented_table.md")]
pub enum Code {}
