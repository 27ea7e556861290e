//! The documentation as rustdoc prints it: what people read of a variant, of an alias and of a sheet that is up to no
//! good.
//!
//! Rustdoc's lints are silent on what comes out of a macro, so that only the pages tell.

mod hostile_cells;
mod nasty_cells;
mod overview;
mod page;
mod status_code;
