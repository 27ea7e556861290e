#[httpcodes::cheatsheet("sheets/40_ten_faults.md")]
pub enum Code {}
