#[httpcodes::cheatsheet("sheets/21_unseen_characters_at_the_ends.md")]
pub enum Code {}
