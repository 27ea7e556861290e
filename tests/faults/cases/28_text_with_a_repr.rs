#[httpcodes::cheatsheet("sheets/27_variant_in_the_code_column.md", text)]
#[repr(u8)]
pub enum Code {}
