/// Call it with:
///
/// ```text
/// fetch --retry
///
/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
#[httpcodes::cheatsheet]
pub enum Code {}
