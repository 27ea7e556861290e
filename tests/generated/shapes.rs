//! Sheets in every place, under every attribute and among every name that a crate may have.
//!
//! These modules are compiled twice: as part of the tests, which check what the enums do, and as part of the library in
//! `crates/library.rs`, which has no prelude and treats every warning as an error.

pub mod attributes;
pub mod columns;
pub mod enum_names;
pub mod macros;
pub mod one_row;
pub mod own_names;
pub mod places;
pub mod reprs;
pub mod rows;
pub mod serde;
pub mod shadowed;
pub mod typed;

pub mod texts;
pub mod visibility;
