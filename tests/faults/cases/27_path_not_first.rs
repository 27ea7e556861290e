#[httpcodes::cheatsheet(section = "Codes", "sheets/sound.md")]
pub enum Code {}
