#[httpcodes::cheatsheet("sheets/sond.md")]
pub enum Code {}
