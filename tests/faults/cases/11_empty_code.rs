#[httpcodes::cheatsheet("sheets/11_empty_code.md")]
pub enum Code {}
