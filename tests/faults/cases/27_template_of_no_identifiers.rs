#[httpcodes::cheatsheet("sheets/16_text_code_makes_no_identifier.md", text, variant = "1{code}")]
pub enum Code {}
