#[httpcodes::cheatsheet("sheets/23_cut_off_within_the_table_by_indentation.md")]
pub enum Code {}
