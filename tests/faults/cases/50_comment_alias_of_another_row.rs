/// | Code | Name  | Also Known As |
/// | ---: | ----- | ------------- |
/// |    1 | First |               |
/// |    2 | Other | First         |
#[httpcodes::cheatsheet]
pub enum Code {}
