#[httpcodes::cheatsheet("sheets/23_cut_off_behind_a_character_that_is_not_seen.md")]
pub enum Code {}
