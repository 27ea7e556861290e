#[httpcodes::cheatsheet("Sound.markdown")]
pub enum Code {}
