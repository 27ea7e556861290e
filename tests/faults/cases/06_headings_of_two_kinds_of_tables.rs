#[httpcodes::cheatsheet("sheets/06_headings_of_two_kinds_of_tables.md", section = "Errors")]
pub enum Code {}
