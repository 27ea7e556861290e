#[httpcodes::cheatsheet("sheets/23_cut_off_behind_a_comment.md")]
pub enum Code {}
