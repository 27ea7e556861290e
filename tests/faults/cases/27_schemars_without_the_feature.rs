#[httpcodes::cheatsheet("sheets/sound.md", schemars)]
pub enum Code {}
