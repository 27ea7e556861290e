#[httpcodes::cheatsheet("sheets/27_skip_in_vain.md", skip("nnnn", "Other", "Stared"))]
pub enum Code {}
