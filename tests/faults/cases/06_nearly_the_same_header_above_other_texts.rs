#[httpcodes::cheatsheet("sheets/06_nearly_the_same_header_above_other_texts.md")]
pub enum Code {}
