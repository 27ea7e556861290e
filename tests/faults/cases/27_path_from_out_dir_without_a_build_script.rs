#[httpcodes::cheatsheet(concat!(env!("OUT_DIR"), "/codes.md"))]
pub enum Code {}
