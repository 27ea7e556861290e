#[httpcodes::cheatsheet("sheets/sound.md", serde = true)]
pub enum Code {}
