#[httpcodes::cheatsheet("sheets/06_other_codes_in_another_column.md", text)]
pub enum Code {}
