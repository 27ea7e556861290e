#[httpcodes::cheatsheet("sheets/12_no_codes_at_all.md")]
pub enum Code {}
