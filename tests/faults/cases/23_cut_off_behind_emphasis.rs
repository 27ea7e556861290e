#[httpcodes::cheatsheet("sheets/23_cut_off_behind_emphasis.md")]
pub enum Code {}
