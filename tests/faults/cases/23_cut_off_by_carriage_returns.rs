#[httpcodes::cheatsheet("sheets/23_cut_off_by_carriage_returns.md")]
pub enum Code {}
