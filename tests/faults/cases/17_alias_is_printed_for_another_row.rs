#[httpcodes::cheatsheet("sheets/17_alias_is_printed_for_another_row.md", variant = "E{code}")]
pub enum Code {}
