#[httpcodes::cheatsheet("sheets/23_cut_off_behind_a_number_sign.md")]
pub enum Code {}
