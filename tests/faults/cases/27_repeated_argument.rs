#[httpcodes::cheatsheet("sheets/sound.md", code = "Code", code = "Name")]
pub enum Code {}
