#[httpcodes::cheatsheet("sheets/33_section_with_another_id.md", section = "Jobs {#job}")]
pub enum Code {}
