#[doc = "| Code | Name |\n| ---: | ---- |\n| 1 | First |\n| x | Other |"]
#[httpcodes::cheatsheet]
pub enum Code {}
