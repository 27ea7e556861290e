#[httpcodes::cheatsheet("sheets/06_nearly_the_same_typed_column.md", types("Level" = u8))]
pub enum Code {}
