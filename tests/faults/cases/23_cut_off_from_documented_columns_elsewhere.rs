#[httpcodes::cheatsheet("sheets/23_cut_off_from_documented_columns_elsewhere.md", section = "Codes")]
pub enum Code {}
