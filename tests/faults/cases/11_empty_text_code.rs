#[httpcodes::cheatsheet("sheets/11_empty_text_code.md", text)]
pub enum Code {}
