#[httpcodes::cheatsheet("sheets/18_variant_of_the_generated_code.md")]
pub enum Code {}
