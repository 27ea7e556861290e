#[httpcodes::cheatsheet("sheets/22_too_few_cells.md")]
pub enum Code {}
