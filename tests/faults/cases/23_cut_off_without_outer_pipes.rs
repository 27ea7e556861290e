#[httpcodes::cheatsheet("sheets/23_cut_off_without_outer_pipes.md")]
pub enum Code {}
