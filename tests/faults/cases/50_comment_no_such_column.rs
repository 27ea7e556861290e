/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
#[httpcodes::cheatsheet(name = "Title")]
pub enum Code {}
