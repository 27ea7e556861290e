/**
 * | Code | Name  |
 * | ---: | ----- |
 * |    1 | First |
 * |    x | Other |
 */
#[httpcodes::cheatsheet]
pub enum Code {}
