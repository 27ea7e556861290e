#[httpcodes::cheatsheet("sheets/27_repeats_in_vain.md", repeats = "first")]
pub enum Code {}
