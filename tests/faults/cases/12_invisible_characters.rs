#[httpcodes::cheatsheet("sheets/12_invisible_characters.md", text)]
pub enum Code {}
