#[httpcodes::cheatsheet("sheets/35_name_reads_as_a_code.md")]
pub enum Code {}
