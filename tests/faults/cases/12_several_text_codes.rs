#[httpcodes::cheatsheet("sheets/12_several_text_codes.md", text)]
pub enum Code {}
