#[httpcodes::cheatsheet("sheets/05_columns_that_only_two_tables_have.md", code = "Code", name = "Title")]
pub enum Code {}
