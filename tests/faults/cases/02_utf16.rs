#[httpcodes::cheatsheet("sheets/02_utf16.md")]
pub enum Code {}
