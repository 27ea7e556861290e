#[httpcodes::cheatsheet("sheets/37_no_such_column_elsewhere.md", section = "Codes")]
pub enum Code {}
