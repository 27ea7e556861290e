#[httpcodes::cheatsheet("sheets/05_no_cell_with_both.md", code = "State", name = "State")]
pub enum Code {}
