#[httpcodes::cheatsheet("sheets/18_variant_written_twice.md")]
pub enum Code {}
