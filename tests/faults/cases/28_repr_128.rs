#[httpcodes::cheatsheet("sheets/sound.md")]
#[repr(u128)]
pub enum Code {}
