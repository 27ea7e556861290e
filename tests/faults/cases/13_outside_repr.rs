#[httpcodes::cheatsheet("sheets/13_outside_repr.md")]
pub enum Code {}
