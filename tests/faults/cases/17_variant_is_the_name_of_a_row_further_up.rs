#[httpcodes::cheatsheet("sheets/17_variant_is_the_name_of_a_row_further_up.md", text, name = "Name")]
pub enum Code {}
