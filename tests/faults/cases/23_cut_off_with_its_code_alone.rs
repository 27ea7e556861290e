#[httpcodes::cheatsheet("sheets/23_cut_off_with_its_code_alone.md", variant = "E{code}")]
pub enum Code {}
