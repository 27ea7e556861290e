#[httpcodes::cheatsheet("sheets/sound.md")]
pub enum Code<T> {}
