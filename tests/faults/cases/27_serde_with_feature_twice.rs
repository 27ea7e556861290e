#[httpcodes::cheatsheet("sheets/sound.md", serde(feature = "serde"), serde)]
pub enum Code {}
