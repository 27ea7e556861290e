#[httpcodes::cheatsheet("sheets/32_table_inside_html.md")]
pub enum Code {}
