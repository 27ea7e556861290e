//! Where a crate with a sheet can come from, where it can be built, and what its builds leave behind.
//!
//! A crate `exit_codes` contains the sheet, and another crate uses it. The real `cargo` builds both without the
//! network: `git` fetches from folders, and the packages of the registry come from a folder that `cargo vendor` made.

mod archive;
mod at_once;
#[cfg(unix)]
mod clone;
mod crates;
mod dependencies;
mod editors;
mod folders;
mod git;
mod reproducible;
mod shared;
mod tracking;
mod without_cargo;
mod written;
