#[httpcodes::cheatsheet("sheets/05_code_is_name.md", code = "Name", name = "Name")]
pub enum Code {}
