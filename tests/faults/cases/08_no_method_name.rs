#[httpcodes::cheatsheet("sheets/08_no_method_name.md")]
pub enum Code {}
