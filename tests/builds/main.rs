//! Where a crate with a sheet may come from, where it may stand, and what its builds leave behind.
//!
//! A crate `exit_codes` has the sheet, a crate of another name uses it. Both are built by the real `cargo`, without the
//! network: `git` fetches from folders, and the packages of the registry come from the folder that `cargo vendor` made.

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
