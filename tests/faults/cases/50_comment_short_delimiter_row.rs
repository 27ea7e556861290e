/// | Code | Name  | Meaning |
/// | ---: | ----- |
/// |    1 | First | text    |
#[httpcodes::cheatsheet]
pub enum Code {}
