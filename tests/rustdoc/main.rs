//! The documentation that rustdoc generates: the pages for variants, for aliases, and for a malicious sheet.
//!
//! Rustdoc's lints ignore items that a macro generates, so the tests read the pages.

mod hostile_cells;
mod nasty_cells;
mod overview;
mod page;
mod status_code;
mod typed;
