//! What generated code calls, so that the same code is not generated for every enum.
//!
//! This is not a public interface: everything here may change in any release. The generator and this crate have the
//! same version, so they always fit together.
//!
//! The generator writes what depends on the sheet: the enum, its tables and its accessors. The functions and types here
//! work on those tables, and the macros define the items that are the same for every enum. A binding in such a macro
//! starts with two underscores, because a constant or a unit struct in the user's scope with the same name would be
//! matched as a pattern.

mod accessors;
pub mod codes;
pub mod comparing;
mod conversions;
mod errors;
pub mod hashing;
mod integers;
mod lookups;
mod names;
pub mod parsed;
mod printing;
mod refused;
#[cfg(feature = "schemars")]
pub mod schemars;
mod schemas;
mod serde;
mod tables;
mod texts;
mod typed;
pub mod unsigned;
#[cfg(feature = "utoipa")]
pub mod utoipa;

pub use names::{Codes, NameHash, Names, Refusal, code_and_name};
pub use printing::{print, print_arguments};
pub use refused::{faulty, refused};
pub use tables::{Numbers, PerfectHash, flag, get, place, several};
pub use typed::{at, copied};

pub use crate::sheet::Unknown;
pub use crate::{
    __candidate_by_distance as candidate_by_distance, __candidate_by_hash as candidate_by_hash,
    __candidate_by_number as candidate_by_number, __candidate_by_variant as candidate_by_variant,
    __code_and_row as code_and_row, __common_accessors as common_accessors, __conversions as conversions,
    __errors as errors, __find_by_row as find_by_row, __find_in_window as find_in_window,
    __flag_accessor as flag_accessor, __integers as integers, __parse_error as parse_error, __schemars as schemars,
    __serde as serde, __text_accessor as text_accessor, __text_error as text_error, __text_serde as text_serde,
    __texts as texts, __typed_accessor as typed_accessor, __utoipa as utoipa, __variant as variant,
    __variant_by_group as variant_by_group, __variant_of_group as variant_of_group, __visitor as visitor,
};
