//! An enum that serde reads and writes, though its only row is faulty.

#[httpcodes::cheatsheet("generated/sheets/no_sound_row.md", serde)]
pub enum Code {}

/// Asks for what the attribute promises.
pub fn is_written_and_read<'de, T: serde::Serialize + serde::Deserialize<'de>>() {}

const _: fn() = is_written_and_read::<Code>;
