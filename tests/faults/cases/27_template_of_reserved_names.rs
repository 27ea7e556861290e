#[httpcodes::cheatsheet("sheets/27_variant_in_the_code_column.md", text, variant = "__{code}")]
pub enum Code {}
