/// | Code | Name  |
/// | ---: | ----- |
#[doc = concat!("| 1 |", " One |")]
#[httpcodes::cheatsheet]
pub enum Code {}
