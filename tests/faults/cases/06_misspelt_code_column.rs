#[httpcodes::cheatsheet("sheets/06_misspelt_code_column.md", code = "Code")]
pub enum Code {}
