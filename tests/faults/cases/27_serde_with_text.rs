#[httpcodes::cheatsheet("sheets/sound.md", serde = "serde")]
pub enum Code {}
