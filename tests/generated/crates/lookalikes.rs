//! A library with private enums whose names are similar, which some lints report.

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

/// Whether the rows of all enums have the right codes.
#[must_use]
pub fn is_right() -> bool {
    Error::ParseError == 1 && Reason::CloseLater == 3 && Acronyms::OK == 1 && Acronyms::_io == 3 && Itself::Itself == 1
}
