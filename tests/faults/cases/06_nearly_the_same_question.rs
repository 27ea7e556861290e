#[httpcodes::cheatsheet("sheets/06_nearly_the_same_question.md")]
pub enum Code {}
