#[httpcodes::cheatsheet("sheets/19_alias_collides.md")]
pub enum Code {}
