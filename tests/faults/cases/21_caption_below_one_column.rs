#[httpcodes::cheatsheet("sheets/21_caption_below_one_column.md", text)]
pub enum Code {}
