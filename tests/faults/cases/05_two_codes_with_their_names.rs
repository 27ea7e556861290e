#[httpcodes::cheatsheet("sheets/05_two_codes_with_their_names.md", code = "Status", name = "Status")]
pub enum Code {}
