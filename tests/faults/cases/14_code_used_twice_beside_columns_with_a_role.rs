#[httpcodes::cheatsheet("sheets/14_code_used_twice_beside_columns_with_a_role.md", name = "Symbol", types("Level" = u8))]
pub enum Code {}
