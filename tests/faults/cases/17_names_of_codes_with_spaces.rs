#[httpcodes::cheatsheet("sheets/17_names_of_codes_with_spaces.md", text, name = "Name")]
pub enum Code {}
