#[httpcodes::cheatsheet("sheets/27_repeats_the_last.md", repeats = "last")]
pub enum Code {}
