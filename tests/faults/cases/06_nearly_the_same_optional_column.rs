#[httpcodes::cheatsheet("sheets/06_nearly_the_same_optional_column.md", types("Level" = Option<u8>))]
pub enum Code {}
