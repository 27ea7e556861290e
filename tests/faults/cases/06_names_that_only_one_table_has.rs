#[httpcodes::cheatsheet("sheets/06_names_that_only_one_table_has.md")]
pub enum Code {}
