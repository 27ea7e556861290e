#[httpcodes::cheatsheet("sheets/14_code_used_twice.md")]
pub enum Code {}
