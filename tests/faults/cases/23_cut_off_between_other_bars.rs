#[httpcodes::cheatsheet("sheets/23_cut_off_between_other_bars.md")]
pub enum Code {}
