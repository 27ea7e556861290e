#[httpcodes::cheatsheet("sheets/10_two_headers_one_method.md")]
pub enum Code {}
