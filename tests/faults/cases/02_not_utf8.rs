#[httpcodes::cheatsheet("sheets/02_not_utf8.md")]
pub enum Code {}
