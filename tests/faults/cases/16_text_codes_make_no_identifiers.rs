#[httpcodes::cheatsheet("sheets/16_text_codes_make_no_identifiers.md", text)]
pub enum Code {}
