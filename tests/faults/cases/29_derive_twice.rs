#[httpcodes::cheatsheet("sheets/sound.md")]
#[derive(Clone, std::fmt::Debug)]
pub enum Code {}
