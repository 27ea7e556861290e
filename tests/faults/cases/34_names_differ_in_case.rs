#[httpcodes::cheatsheet("sheets/34_names_differ_in_case.md")]
pub enum Code {}
