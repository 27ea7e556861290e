#[httpcodes::cheatsheet("sheets/27_skip_everything.md", skip("1"))]
pub enum Code {}
