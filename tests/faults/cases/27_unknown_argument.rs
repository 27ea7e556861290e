#[httpcodes::cheatsheet("sheets/sound.md", sektion = "Codes")]
pub enum Code {}
