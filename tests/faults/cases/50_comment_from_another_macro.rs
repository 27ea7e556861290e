/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
#[doc = stringify!(See the manual.)]
#[httpcodes::cheatsheet]
pub enum Code {}
