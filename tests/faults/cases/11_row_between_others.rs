#[httpcodes::cheatsheet("sheets/11_row_between_others.md", types("Size" = u8))]
pub enum Code {}
