#[httpcodes::cheatsheet("sheets/sound.md", utoipa = true)]
pub enum Code {}
