#[httpcodes::cheatsheet("sheets/23_cut_off_as_the_heading_that_ends_the_section.md", section = "Codes")]
pub enum Code {}
