//! Properties of random sheets, of randomly damaged sheets, and of random strings.
//!
//! First a sheet is invented (`model.rs`: what its rows say), then it is written as Markdown (`writer.rs`). The
//! generator must read what was invented. Most sheets are read in this process, which calls the generator; some are
//! compiled by the real macro and the real compiler into a program.
//!
//! All runs are the same. `PROPERTIES=20` runs twenty times as many cases, which differ from the usual ones. A failure
//! is written to a file `*.regressions` next to the test. Commit that file; its cases are tried first from then on.

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
