#[httpcodes::cheatsheet(include_str!("sheets/path.txt"))]
pub enum Code {}
