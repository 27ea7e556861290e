#[httpcodes::cheatsheet("sheets/39_typed.md", types("Size", "Most" = u8))]
pub enum Code {}
