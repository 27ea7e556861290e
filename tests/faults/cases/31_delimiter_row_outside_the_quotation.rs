#[httpcodes::cheatsheet("sheets/31_delimiter_row_outside_the_quotation.md")]
pub enum Code {}
