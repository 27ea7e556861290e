#[httpcodes::cheatsheet("sheets/06_nearly_the_same_header.md")]
pub enum Code {}
