#[httpcodes::cheatsheet("sheets/sound.md", utoipa)]
pub enum Code {}
