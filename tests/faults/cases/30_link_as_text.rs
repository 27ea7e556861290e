#[httpcodes::cheatsheet("sheets/30_link_as_text.md")]
pub enum Code {}
