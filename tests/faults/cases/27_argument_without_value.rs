#[httpcodes::cheatsheet("sheets/sound.md", section)]
pub enum Code {}
