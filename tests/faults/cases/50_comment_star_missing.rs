/**
 * How a job ends.
 *
 * | Code | Name  |
 * | ---: | ----- |
   |    1 | First |
 * |    2 | Other |
 */
#[httpcodes::cheatsheet]
pub enum Code {}

pub const CODES: [Code; 2] = [Code::First, Code::Other];
