#[httpcodes::cheatsheet("sheets/12_one_text_among_integers.md")]
pub enum Code {}
