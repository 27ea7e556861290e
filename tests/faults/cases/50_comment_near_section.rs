/// # Exit codes
///
/// | Code | Name  |
/// | ---: | ----- |
/// |    1 | First |
#[httpcodes::cheatsheet(section = "Exit code")]
pub enum Code {}
