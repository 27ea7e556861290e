#[httpcodes::cheatsheet("sheets/23_cut_off_by_indentation.md")]
pub enum Code {}
