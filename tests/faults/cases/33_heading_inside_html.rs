#[httpcodes::cheatsheet("sheets/33_heading_inside_html.md", section = "Errors")]
pub enum Code {}
