//! The codes of a job runner.

/// What the job runner exits with.
#[httpcodes::cheatsheet("docs/codes.md")]
pub enum ExitCode {}

pub use httpcodes::StatusCode;
