#[httpcodes::cheatsheet("sheets/23_cut_off_with_a_code_in_a_link.md")]
pub enum Code {}
