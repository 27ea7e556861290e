#[httpcodes::cheatsheet("sheets/04_no_headings.md", section = "Close codes")]
pub enum Code {}
