#[httpcodes::cheatsheet("sheets/17_many_names_repeat.md", types("Wait" = u8))]
pub enum Code {}
