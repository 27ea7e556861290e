#[httpcodes::cheatsheet("sheets/15_placeholders_for_names.md")]
pub enum Code {}
