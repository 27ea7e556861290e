#[httpcodes::cheatsheet("sheets/06_different_behind_a_column_left_out.md", without("#"))]
pub enum Code {}
