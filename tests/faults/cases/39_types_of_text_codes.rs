#[httpcodes::cheatsheet("sheets/39_types_of_text_codes.md", text, types("Code" = u32))]
pub enum Code {}
