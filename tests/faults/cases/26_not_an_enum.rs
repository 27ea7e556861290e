#[httpcodes::cheatsheet("sheets/sound.md")]
pub struct Code {}
