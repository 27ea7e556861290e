#[httpcodes::cheatsheet("sheets/06_misspelt_code_column_under_a_heading.md", code = "Number")]
pub enum Code {}
