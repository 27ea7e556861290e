//! A library that calls `httpcodes` by another name.

/// Named by a path.
#[codes::cheatsheet("generated/sheets/codes.md", serde, crate = ::codes)]
pub enum Code {}

/// Named by a string.
#[codes::cheatsheet("generated/sheets/codes.md", crate = "codes")]
pub enum Other {}

/// The codes of both, by the trait of the other name.
#[must_use]
pub fn len() -> usize {
    <Code as codes::Sheet>::LEN + <Other as codes::Sheet>::LEN
}
