#[httpcodes::cheatsheet(
    "sheets/39_types_of_other_columns.md",
    types("Code" = u32, "Name" = &'static str, "Also Known As" = [&'static str], "Variant" = Option<u8>, "Nowhere" = u8, "Size" = u8, "Size" = u16)
)]
pub enum Code {}
