#[httpcodes::cheatsheet("sheets/23_cut_off_row_that_is_skipped.md", skip("other"), repeats = "first")]
pub enum Code {}
