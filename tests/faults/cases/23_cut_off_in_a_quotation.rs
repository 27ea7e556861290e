#[httpcodes::cheatsheet("sheets/23_cut_off_in_a_quotation.md")]
pub enum Code {}
