#[httpcodes::cheatsheet("sheets/05_no_such_column_beside_one_for_both.md", text, code = "Symbol", name = "Symbol", types("Level" = u8))]
pub enum Code {}
