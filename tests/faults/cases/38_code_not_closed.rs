#[httpcodes::cheatsheet("sheets/38_code_not_closed.md")]
pub enum Code {}
