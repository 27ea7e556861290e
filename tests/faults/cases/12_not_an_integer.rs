#[httpcodes::cheatsheet("sheets/12_not_an_integer.md")]
pub enum Code {}
