#[httpcodes::cheatsheet("sheets/sound.md", serde, name = "Name", serde)]
pub enum Code {}
