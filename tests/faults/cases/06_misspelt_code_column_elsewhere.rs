#[httpcodes::cheatsheet("sheets/06_misspelt_code_column_elsewhere.md", code = "Code")]
pub enum Code {}
