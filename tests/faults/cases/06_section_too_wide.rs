#[httpcodes::cheatsheet("sheets/06_section_too_wide.md", section = "Reference")]
pub enum Code {}
