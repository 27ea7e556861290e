#[httpcodes::cheatsheet("sheets/03_no_table_in_section.md", section = "Exit codes")]
pub enum Code {}
