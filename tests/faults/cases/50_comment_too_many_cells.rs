/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First | more |
#[httpcodes::cheatsheet]
pub enum Code {}
