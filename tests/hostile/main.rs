//! Sheets that mean harm, or that chance made as if: text that tries to become code, markup without an end, files that
//! are none.
//!
//! What rustdoc makes of hostile cells is tested in `rustdoc`, every fault by its text in `faults`.

mod bytes;
mod cost;
mod files;
mod growth;
mod injection;
mod kinds;
mod run_time;
mod sheet;
mod terminal;
