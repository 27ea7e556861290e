#[httpcodes::cheatsheet("sheets/27_without_in_vain.md", without("Level", "#"))]
pub enum Code {}
