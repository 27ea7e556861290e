#[httpcodes::cheatsheet("sheets/13_no_type_for_all.md")]
pub enum Code {}
