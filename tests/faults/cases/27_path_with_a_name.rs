#[httpcodes::cheatsheet(path = "sheets/42_sound_rows_stay.md")]
pub enum Code {}
