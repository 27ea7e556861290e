#[httpcodes::cheatsheet("sheets/21_caption_below_text_codes.md", text)]
pub enum Code {}
