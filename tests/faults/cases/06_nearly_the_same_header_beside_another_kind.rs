#[httpcodes::cheatsheet("sheets/06_nearly_the_same_header_beside_another_kind.md")]
pub enum Code {}
