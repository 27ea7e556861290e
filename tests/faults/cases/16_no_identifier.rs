#[httpcodes::cheatsheet("sheets/16_no_identifier.md")]
pub enum Code {}
