#[httpcodes::cheatsheet("sheets/05_no_such_code_column.md", code = "Cod")]
pub enum Code {}
