#[httpcodes::cheatsheet("sheets/16_template_of_keywords.md", text, variant = "{code}")]
pub enum Code {}
