/// | Code | Name  | Variant |
/// | ---: | ----- | ------- |
/// |    1 | First | 1st     |
#[httpcodes::cheatsheet]
pub enum Code {}
