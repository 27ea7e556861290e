#[httpcodes::cheatsheet("sheets/41_wide_tabbed_and_long.md")]
pub enum Code {}
