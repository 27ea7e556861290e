#[httpcodes::cheatsheet("sheets/21_too_many_cells_and_nothing_else.md")]
pub enum Code {}
