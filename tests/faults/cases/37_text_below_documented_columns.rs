#[httpcodes::cheatsheet("sheets/37_text_below_documented_columns.md")]
pub enum Code {}
