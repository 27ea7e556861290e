#[httpcodes::cheatsheet("sheets/16_template_without_a_letter.md", text, variant = "{code}")]
pub enum Code {}
