#[httpcodes::cheatsheet("sheets/17_printed_as_another_row.md", text, name = "Name")]
pub enum Code {}
