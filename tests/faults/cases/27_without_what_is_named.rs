#[httpcodes::cheatsheet(
    "sheets/27_without_what_is_named.md",
    code = "Code",
    name = "Name",
    types("Level" = u8),
    without("Level", "Name", "#", " # ")
)]
pub enum Code {}
