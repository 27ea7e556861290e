#[httpcodes::cheatsheet("sheets/04_no_such_section.md", section = "Close code")]
pub enum Code {}
