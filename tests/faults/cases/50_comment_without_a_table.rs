/// How a job ends.
#[httpcodes::cheatsheet]
pub enum Code {}
