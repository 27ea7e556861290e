#[httpcodes::cheatsheet("sheets/19_alias_makes_no_constant.md")]
pub enum Code {}
