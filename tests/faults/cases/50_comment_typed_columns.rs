/// | Code | Name   | HTTP status | Next   | Retry after |
/// | ---: | ------ | ----------: | ------ | ----------: |
/// |    1 | First  |        418x | Secund |             |
/// |    2 | Second |         404 | -      |         300 |
/// |    3 | Third  |        418x | 4      |          30 |
#[httpcodes::cheatsheet(types("HTTP status" = httpcodes::StatusCode, "Next" = Self, "Retry after" = u8))]
pub enum Code {}
