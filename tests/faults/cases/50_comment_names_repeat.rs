/// The alarms of a pump.
///
/// | Code | Text     | Symbol  |
/// | ---: | -------- | ------- |
/// |    1 | Too hot  | `HOT_1` |
/// |    2 | Too hot  | `HOT_2` |
/// |    3 | too hot  | `HOT_3` |
/// |    4 | N/A      | `SPARE` |
#[httpcodes::cheatsheet]
pub enum Code {}
