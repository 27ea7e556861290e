#[httpcodes::cheatsheet("sheets/05_several_codes_with_a_name.md", code = "Status", name = "Status")]
pub enum Code {}
