#[httpcodes::cheatsheet("sheets/16_codes_in_another_column.md", text)]
pub enum Code {}
