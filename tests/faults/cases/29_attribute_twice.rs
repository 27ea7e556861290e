#[httpcodes::cheatsheet("sheets/sound.md")]
#[httpcodes::cheatsheet("sheets/15_empty_name.md")]
pub enum Code {}
