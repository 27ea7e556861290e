/// | Code | Name  | Text | text |
/// | ---: | ----- | ---- | ---- |
/// |    1 | First |      |      |
#[httpcodes::cheatsheet]
pub enum Code {}
