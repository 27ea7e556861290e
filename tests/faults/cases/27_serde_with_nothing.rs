#[httpcodes::cheatsheet("sheets/sound.md", serde())]
pub enum Code {}
