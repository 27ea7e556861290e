#[httpcodes::cheatsheet("sheets/sound.md", crate = 1)]
pub enum Code {}
