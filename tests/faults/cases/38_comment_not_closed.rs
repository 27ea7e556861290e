#[httpcodes::cheatsheet("sheets/38_comment_not_closed.md")]
pub enum Code {}
