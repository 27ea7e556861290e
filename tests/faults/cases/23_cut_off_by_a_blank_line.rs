#[httpcodes::cheatsheet("sheets/23_cut_off_by_a_blank_line.md")]
pub enum Code {}
