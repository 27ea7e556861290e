#[httpcodes::cheatsheet("sheets/27_variant_in_no_column.md", text, variant = "Varient")]
pub enum Code {}
