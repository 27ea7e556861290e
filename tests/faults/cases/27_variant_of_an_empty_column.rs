#[httpcodes::cheatsheet("sheets/27_variant_of_an_empty_column.md", variant = "Constant")]
pub enum Code {}
