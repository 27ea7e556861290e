#[httpcodes::cheatsheet("sheets/12_heading_above_nothing.md")]
pub enum Code {}
