#[httpcodes::cheatsheet("sheets/23_cut_off_by_a_lone_rule.md")]
pub enum Code {}
