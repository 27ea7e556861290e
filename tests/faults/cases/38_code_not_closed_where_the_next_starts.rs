#[httpcodes::cheatsheet("sheets/38_code_not_closed_where_the_next_starts.md")]
pub enum Code {}
