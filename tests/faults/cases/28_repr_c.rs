#[httpcodes::cheatsheet("sheets/sound.md")]
#[repr(C)]
pub enum Code {}
