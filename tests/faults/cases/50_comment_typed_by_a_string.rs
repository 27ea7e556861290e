#[doc = "| Code | Name | Status |\n| ---: | --- | ---: |\n| 1 | First | 9 |"]
#[httpcodes::cheatsheet(types("Status" = Option<httpcodes::StatusCode>))]
pub enum Code {}
