/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
///
/// | Code | Title |
/// | ---: | ----- |
/// |    2 | Other |
#[httpcodes::cheatsheet]
pub enum Code {}
