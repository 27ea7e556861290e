#[httpcodes::cheatsheet("sheets/06_different_beside_a_named_column.md", name = "Name")]
pub enum Code {}
