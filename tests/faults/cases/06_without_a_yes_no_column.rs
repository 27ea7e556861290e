#[httpcodes::cheatsheet("sheets/06_without_a_yes_no_column.md", types("Retries" = u8, "Delay" = Option<u8>))]
pub enum Code {}
