#[httpcodes::cheatsheet("sheets/06_different_headers.md")]
pub enum Code {}
