#[httpcodes::cheatsheet("sheets/21_too_many_cells.md")]
pub enum Code {}
