#[httpcodes::cheatsheet("sheets/37_row_names_no_column.md")]
pub enum Code {}
