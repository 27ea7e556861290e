#[httpcodes::cheatsheet("sheets/06_nearly_the_same_method.md")]
pub enum Code {}
