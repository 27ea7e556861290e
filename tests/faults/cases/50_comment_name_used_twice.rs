/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
/// |    2 | FIRST |
#[httpcodes::cheatsheet]
pub enum Code {}
