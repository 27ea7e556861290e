#[httpcodes::cheatsheet("sheets/09_generated_item.md")]
pub enum Code {}
