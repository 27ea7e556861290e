#[httpcodes::cheatsheet("sheets/27_without_what_another_table_nearly_has.md", without("Levl"))]
pub enum Code {}
