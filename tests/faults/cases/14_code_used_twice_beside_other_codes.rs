#[httpcodes::cheatsheet("sheets/14_code_used_twice_beside_other_codes.md")]
pub enum Code {}
