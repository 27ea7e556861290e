#[httpcodes::cheatsheet("sheets/27_skip_with_a_value.md", skip = "nnnn")]
pub enum Code {}
