#[httpcodes::cheatsheet("sheets/14_text_code_used_twice.md", text)]
pub enum Code {}
