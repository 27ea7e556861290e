/// | Column | Meaning |
/// | ------ | ------- |
/// | Name   | text    |
/// | Nome   | text    |
///
/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
#[httpcodes::cheatsheet]
pub enum Code {}
