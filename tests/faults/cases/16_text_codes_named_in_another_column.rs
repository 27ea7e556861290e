#[httpcodes::cheatsheet("sheets/16_text_codes_named_in_another_column.md", text)]
pub enum Code {}
