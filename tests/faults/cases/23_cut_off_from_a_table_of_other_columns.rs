#[httpcodes::cheatsheet("sheets/23_cut_off_from_a_table_of_other_columns.md")]
pub enum Code {}
