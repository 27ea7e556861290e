#[httpcodes::cheatsheet("sheets/07_empty_header.md")]
pub enum Code {}
