#[httpcodes::cheatsheet("sheets/37_surplus_text.md")]
pub enum Code {}
