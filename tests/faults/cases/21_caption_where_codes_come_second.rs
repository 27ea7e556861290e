#[httpcodes::cheatsheet("sheets/21_caption_where_codes_come_second.md", name = "Title")]
pub enum Code {}
