#[httpcodes::cheatsheet("sheets/06_renamed_code_column.md", code = "Code", text)]
pub enum Code {}
