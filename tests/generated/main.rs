//! What the macro generates, in enums and in crates of every kind.
//!
//! `sheets/` holds the sheets, `shapes/` the enums that are made of them, `crates/` the crates that are compiled anew.

mod crates;
mod derives;
mod expansion;
mod generic;
#[allow(dead_code, unreachable_pub)]
mod shapes;
