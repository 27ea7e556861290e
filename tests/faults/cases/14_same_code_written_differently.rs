#[httpcodes::cheatsheet("sheets/14_same_code_written_differently.md")]
pub enum Code {}
