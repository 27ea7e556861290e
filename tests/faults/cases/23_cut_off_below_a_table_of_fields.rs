#[httpcodes::cheatsheet("sheets/23_cut_off_below_a_table_of_fields.md", code = "Code")]
pub enum Code {}
