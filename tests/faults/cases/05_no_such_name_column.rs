#[httpcodes::cheatsheet("sheets/05_no_such_name_column.md", name = "Title")]
pub enum Code {}
