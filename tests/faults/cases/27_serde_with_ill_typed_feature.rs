#[httpcodes::cheatsheet("sheets/sound.md", serde(feature = 1))]
pub enum Code {}
