#[httpcodes::cheatsheet("sheets/05_codes_with_their_names.md")]
pub enum Code {}
