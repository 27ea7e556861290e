#[httpcodes::cheatsheet("sheets/sound.md#codes")]
pub enum Code {}
