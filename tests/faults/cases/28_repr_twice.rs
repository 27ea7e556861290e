#[httpcodes::cheatsheet("sheets/sound.md")]
#[repr(u8)]
#[repr(i64)]
pub enum Code {}
