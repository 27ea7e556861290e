#[httpcodes::cheatsheet("sheets/33_heading_twice.md", section = "Errors")]
pub enum Code {}
