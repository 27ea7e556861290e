/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
///
/// |    2 | Other |
#[httpcodes::cheatsheet]
pub enum Code {}
