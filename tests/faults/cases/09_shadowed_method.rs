#[httpcodes::cheatsheet("sheets/09_shadowed_method.md")]
pub enum Code {}
