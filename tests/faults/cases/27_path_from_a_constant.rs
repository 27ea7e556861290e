#[httpcodes::cheatsheet(concat!(FOLDER, "/sound.md"))]
pub enum Code {}
