#[httpcodes::cheatsheet("sheets/23_cut_off_where_codes_come_second.md", name = "Name")]
pub enum Code {}
