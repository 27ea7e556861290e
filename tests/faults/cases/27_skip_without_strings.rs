#[httpcodes::cheatsheet("sheets/27_skip_without_strings.md", skip(nnnn))]
pub enum Code {}
