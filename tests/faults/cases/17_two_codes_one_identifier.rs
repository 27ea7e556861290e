#[httpcodes::cheatsheet("sheets/17_two_codes_one_identifier.md", text)]
pub enum Code {}
