#[httpcodes::cheatsheet("sheets/17_variant_is_a_name_in_another_case.md", text, name = "Name")]
pub enum Code {}
