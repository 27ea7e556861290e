// | Code | Name  |
// | ---: | ----- |
// |    1 | First |
#[httpcodes::cheatsheet]
pub enum Code {}
