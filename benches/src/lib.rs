//! What the run-time suite, its report and the build-cost programs share: the rows, the peers' source code, the inputs,
//! and how results are shown.

pub mod chart;
pub mod estimates;
pub mod groups;
pub mod inputs;
pub mod machine;
pub mod measured;
pub mod peers;
pub mod random;
pub mod rows;
pub mod scratch;
pub mod table;
