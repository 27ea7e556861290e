//! A library that re-exports `httpcodes` to its users.

pub use httpcodes;
pub use httpcodes::cheatsheet;

/// In a module.
pub mod parts {
    pub use httpcodes::*;
}
