#[httpcodes::cheatsheet("sheets/23_cut_off_with_a_code_with_a_note.md")]
pub enum Code {}
