#[httpcodes::cheatsheet("sheets/12_text_without_the_argument.md")]
pub enum Code {}
