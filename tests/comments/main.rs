//! Sheets in the doc comments of their enums: every way of writing such a comment, the same public items as from a file,
//! the same faults.

mod faults;
mod forms;
mod passed_on;
mod same;
