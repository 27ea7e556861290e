#[httpcodes::cheatsheet(section = "Codes", "sheets/sound.md", "sheets/other.md")]
pub enum Code {}
