#[httpcodes::cheatsheet("sheets/06_nearly_the_same_name_column_under_headings.md")]
pub enum Code {}
