#[httpcodes::cheatsheet("sheets")]
pub enum Code {}
