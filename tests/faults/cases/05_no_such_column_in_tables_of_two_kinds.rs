#[httpcodes::cheatsheet("sheets/05_no_such_column_in_tables_of_two_kinds.md", name = "Reason")]
pub enum Code {}
