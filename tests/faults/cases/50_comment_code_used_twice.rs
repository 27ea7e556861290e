/// How a job ends.
///
/// | Code | Name          | Retryable? |
/// | ---: | ------------- | :--------: |
/// |    0 | Done          |     No     |
/// |    2 | Bad arguments |     No     |
/// |    2 | Bad weather   |    Yes     |
#[httpcodes::cheatsheet]
pub enum Code {}
