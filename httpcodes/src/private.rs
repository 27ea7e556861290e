//! What generated code calls, so that it need not bring the same code along for every enum.
//!
//! This is not a public interface: whatever is in here may change with any release. The generator and this crate have
//! the same version, so they always fit together.
//!
//! The generator writes what depends on the sheet, which is the enum, its tables and its accessors. Functions and types in
//! here work on those tables, and macros make the items that are the same for every enum. A binding in such a macro starts
//! with two underscores: a constant or a unit struct of the user's with the same name would be taken for a pattern.

mod accessors;
pub mod codes;
mod errors;
pub mod hashing;
mod integers;
mod lookups;
mod names;
pub mod parsed;
mod printing;
mod serde;
mod tables;
pub mod unsigned;

pub use names::{CodeText, Names, Refusal, code_and_name};
pub use printing::print;
pub use tables::{Numbers, PerfectHash, flag, get, place, several};

pub use crate::sheet::Unknown;
pub use crate::{
    __candidate_by_distance as candidate_by_distance, __candidate_by_hash as candidate_by_hash,
    __candidate_by_number as candidate_by_number, __candidate_by_variant as candidate_by_variant,
    __code_and_row as code_and_row, __common_accessors as common_accessors, __errors as errors,
    __find_by_row as find_by_row, __find_in_window as find_in_window, __flag_accessor as flag_accessor,
    __integers as integers, __serde as serde, __text_accessor as text_accessor, __variant as variant,
};
