#[httpcodes::cheatsheet("../docs/codes.md")]
pub enum Code {}
