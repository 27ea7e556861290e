#[httpcodes::cheatsheet("sheets/15_empty_name.md")]
pub enum Code {}
