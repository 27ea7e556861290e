#[httpcodes::cheatsheet("sheets/14_code_used_twice_beside_integers.md", code = "HTTP", name = "Name")]
pub enum Code {}
