#[httpcodes::cheatsheet("sheets/17_names_of_text_codes.md", text, name = "Name")]
pub enum Code {}
