#[httpcodes::cheatsheet("sheets/sound.md", serde(feature = "serde", feature = "std"))]
pub enum Code {}
