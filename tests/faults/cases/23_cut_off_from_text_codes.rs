#[httpcodes::cheatsheet("sheets/23_cut_off_from_text_codes.md", text)]
pub enum Code {}
