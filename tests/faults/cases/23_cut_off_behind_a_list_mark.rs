#[httpcodes::cheatsheet("sheets/23_cut_off_behind_a_list_mark.md")]
pub enum Code {}
