#[httpcodes::cheatsheet(concat!(env!("HTTPCODES_IS_NOT_SET"), "/codes.md"))]
pub enum Code {}
