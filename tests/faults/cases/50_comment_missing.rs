#[httpcodes::cheatsheet]
pub enum Code {}
