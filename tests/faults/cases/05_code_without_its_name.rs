#[httpcodes::cheatsheet("sheets/05_code_without_its_name.md", code = "Status", name = "Status")]
pub enum Code {}
