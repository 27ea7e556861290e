#[httpcodes::cheatsheet("sheets/17_names_in_another_column.md")]
pub enum Code {}
