//! A library with an optional dependency on serde: it compiles without serde, and with serde it has the traits.

/// The codes.
#[httpcodes::cheatsheet("generated/sheets/codes.md", serde(feature = "serde"))]
pub enum Code {}

/// Asks for what the attribute promises.
#[cfg(feature = "serde")]
pub fn is_written_and_read<'de, T: serde::Serialize + serde::Deserialize<'de>>() {}

#[cfg(feature = "serde")]
const _: fn() = is_written_and_read::<Code>;
