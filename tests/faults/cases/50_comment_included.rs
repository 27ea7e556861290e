#[doc = include_str!("../sheets/12_not_an_integer.md")]
#[httpcodes::cheatsheet]
pub enum Code {}
