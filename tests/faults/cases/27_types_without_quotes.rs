#[httpcodes::cheatsheet("sheets/39_typed.md", types(Size = u8))]
pub enum Code {}
