//! What the macro generates, in enums and in crates of every kind.
//!
//! `sheets/` contains the sheets, `shapes/` the enums that are made from them, and `crates/` crates that a test
//! compiles.

mod crates;
mod derives;
mod every_name;
mod expansion;
mod generic;
#[allow(dead_code, unreachable_pub)]
mod shapes;
