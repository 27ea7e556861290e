#[httpcodes::cheatsheet("sheets/23_cut_off_from_documented_columns.md")]
pub enum Code {}
