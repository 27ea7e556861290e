#[httpcodes::cheatsheet("sheets/22_left_out_column_counts.md", without("#"))]
pub enum Code {}
