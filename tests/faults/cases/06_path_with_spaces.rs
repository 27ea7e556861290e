#[httpcodes::cheatsheet("sheets/06_path with spaces.md")]
pub enum Code {}
