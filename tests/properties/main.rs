//! Random sheets, random damage to them, and random strings: what holds for all of them.
//!
//! A sheet is made up first (`model.rs`: what its rows say), then written as markdown (`writer.rs`), and what the generator
//! reads has to be what was made up. Most sheets are read in this process, which calls the generator; some go
//! through the real macro, the real compiler and a real program.
//!
//! Runs are the same every time. `PROPERTIES=20` runs twenty times as many cases, other ones than before; a failure is
//! written to a file `*.regressions` beside the test, to be committed, and is tried first from then on.

mod characters;
mod compiled;
mod damage;
mod effort;
mod expansion;
mod fault_cases;
mod model;
mod names;
mod questions;
mod regressions;
mod sheets;
mod sound;
mod status_code;
mod writer;
