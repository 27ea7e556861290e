#[httpcodes::cheatsheet("sheets/12_text_beside_integers.md")]
pub enum Code {}
