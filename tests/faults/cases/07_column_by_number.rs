#[httpcodes::cheatsheet("sheets/07_column_by_number.md", code = "Number")]
pub enum Code {}
