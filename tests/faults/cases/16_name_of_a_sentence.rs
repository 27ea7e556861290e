#[httpcodes::cheatsheet("sheets/16_name_of_a_sentence.md")]
pub enum Code {}
