#[httpcodes::cheatsheet(42)]
pub enum Code {}
