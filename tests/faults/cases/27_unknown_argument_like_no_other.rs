#[httpcodes::cheatsheet("sheets/sound.md", derive)]
pub enum Code {}
