#[httpcodes::cheatsheet("sheets/20_neither_yes_nor_no.md")]
pub enum Code {}
