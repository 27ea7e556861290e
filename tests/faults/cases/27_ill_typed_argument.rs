#[httpcodes::cheatsheet("sheets/sound.md", section = 3)]
pub enum Code {}
