/// The states of a job.
///
/// | Code | Name | Meaning |
/// | ---: | --- | --- |
/// | 1 | Started | The job *runs*. |
/// | 3 | Crashed | The job is lost. |
///
/// | Code | Name |
/// | ---: | --- |
/// | 9 | A table with other headers is not compared |
#[httpcodes::cheatsheet("sheets/sound.md")]
pub enum Code {}
