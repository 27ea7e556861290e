#[httpcodes::cheatsheet("sheets/32_table_inside_pre.md")]
pub enum Code {}
