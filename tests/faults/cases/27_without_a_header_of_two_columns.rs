#[httpcodes::cheatsheet("sheets/27_without_a_header_of_two_columns.md", code = "Code", without("Name"))]
pub enum Code {}
