#[httpcodes::cheatsheet("sheets/27_skip_twice.md", skip("other", "other"))]
pub enum Code {}
