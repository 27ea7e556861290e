#[httpcodes::cheatsheet("sheets/sound.md", serde(crate))]
pub enum Code {}
