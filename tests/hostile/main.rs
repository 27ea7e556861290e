//! Sheets that are malicious, or look so by accident: text that tries to become code, markup without an end, files that
//! are not files.
//!
//! The target `rustdoc` tests how rustdoc shows hostile cells, and the target `faults` tests the text of every fault.

mod bytes;
mod cost;
mod files;
mod growth;
mod injection;
mod kinds;
mod run_time;
mod sheet;
mod terminal;
mod typed;

mod texts;
