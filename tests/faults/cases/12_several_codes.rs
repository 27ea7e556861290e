#[httpcodes::cheatsheet("sheets/12_several_codes.md", text)]
pub enum Code {}
