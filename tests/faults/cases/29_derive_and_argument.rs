#[httpcodes::cheatsheet("sheets/sound.md", serde)]
#[derive(serde::Serialize, serde::Deserialize)]
pub enum Code {}
