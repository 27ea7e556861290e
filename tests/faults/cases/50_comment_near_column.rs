/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
#[httpcodes::cheatsheet(name = "Naem")]
pub enum Code {}
