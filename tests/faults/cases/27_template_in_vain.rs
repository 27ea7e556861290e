#[httpcodes::cheatsheet("sheets/27_template_in_vain.md", text, variant = "E{code}")]
pub enum Code {}
