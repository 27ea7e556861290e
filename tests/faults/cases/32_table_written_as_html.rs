#[httpcodes::cheatsheet("sheets/32_table_written_as_html.md")]
pub enum Code {}
