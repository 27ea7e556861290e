/// | Code  | Name    | Retryable? |
/// | ----: | ------- | :--------: |
/// |     x | No code |     No     |
/// |     1 |         |     No     |
/// | 70000 | Far     |     No     |
/// |     4 | Asked   |   Maybe    |
#[httpcodes::cheatsheet]
pub enum Code {}
