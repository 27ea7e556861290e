#[httpcodes::cheatsheet("sheets/06_codes_of_two_kinds_below_fields.md")]
pub enum Code {}
