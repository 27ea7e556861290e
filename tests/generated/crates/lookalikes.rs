//! A library with enums that it keeps to itself, whose names linters have their own opinions of.

#![deny(warnings, nonstandard_style)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

#[httpcodes::cheatsheet("generated/sheets/lookalikes.md", section = "Error")]
enum Error {}

#[httpcodes::cheatsheet("generated/sheets/lookalikes.md", section = "Close")]
enum Reason {}

#[httpcodes::cheatsheet("generated/sheets/lookalikes.md", section = "Acronyms")]
enum Acronyms {}

#[httpcodes::cheatsheet("generated/sheets/lookalikes.md", section = "Itself")]
enum Itself {}

/// Whether rows of all enums are what they are.
#[must_use]
pub fn is_right() -> bool {
    Error::ParseError == 1 && Reason::CloseLater == 3 && Acronyms::OK == 1 && Acronyms::_io == 3 && Itself::Itself == 1
}
