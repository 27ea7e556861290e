#[httpcodes::cheatsheet("sheets/17_name_used_twice.md")]
pub enum Code {}
