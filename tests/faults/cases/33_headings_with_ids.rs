#[httpcodes::cheatsheet("sheets/33_headings_with_ids.md", section = "Errors")]
pub enum Code {}
