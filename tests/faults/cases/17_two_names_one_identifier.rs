#[httpcodes::cheatsheet("sheets/17_two_names_one_identifier.md")]
pub enum Code {}
