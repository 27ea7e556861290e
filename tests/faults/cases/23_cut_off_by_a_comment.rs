#[httpcodes::cheatsheet("sheets/23_cut_off_by_a_comment.md")]
pub enum Code {}
