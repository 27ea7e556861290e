//! Rows in the eyes of others: what another reader of Markdown shows as a row of a table, and what somebody who reads the
//! source takes for one, is a variant or a fault, and both read the same texts.
//!
//! The other reader is comrak, which follows GitHub's cmark-gfm line by line and shares nothing with the generator's
//! pulldown-cmark. It is asked about random documents and about the sheets of this repository with random changes.
//!
//! Runs are the same every time. `TABLES=200000` makes each test try as many documents, other ones than before; a failure
//! is written to a file `*.regressions` beside the test, to be committed, and is tried first from then on.

mod cells;
mod changes;
mod documents;
mod effort;
mod reading;
mod shown;
mod source;
mod tables;
