#[httpcodes::cheatsheet("sheets/23_cut_off_behind_a_backslash.md")]
pub enum Code {}
