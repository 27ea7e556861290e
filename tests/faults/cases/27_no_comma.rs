#[httpcodes::cheatsheet("sheets/sound.md" section = "Codes")]
pub enum Code {}
