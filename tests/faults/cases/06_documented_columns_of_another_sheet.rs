#[httpcodes::cheatsheet("sheets/06_documented_columns_of_another_sheet.md")]
pub enum Code {}
