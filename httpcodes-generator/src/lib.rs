//! The generator behind `httpcodes`: see that crate for what it makes of a sheet.
//!
//! It is a crate beside the macro's because the compiler starts a library as soon as the types of its dependencies are
//! known, but a macro, which is linked, only when they are compiled to the end: that makes a cold build shorter.

mod generator;

use std::path::Path;

use proc_macro2::TokenStream;

/// Turns `#[cheatsheet(arguments)] item` into the enum of the sheet. The sheet's path is relative to `root`.
///
/// What is wrong with the arguments, the item or the sheet comes out as `compile_error!`, beside what could be made of the
/// rest.
///
/// ```
/// let root = std::env::temp_dir();
/// std::fs::write(root.join("httpcodes_generator.md"), "| Code | Name |\n| ---: | --- |\n| 2 | Usage error |\n")?;
/// let (arguments, item) = ("\"httpcodes_generator.md\"".parse()?, "pub enum ExitCode {}".parse()?);
/// let expanded = httpcodes_generator::cheatsheet(arguments, item, &root);
/// assert!(expanded.to_string().contains("UsageError = 2"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn cheatsheet(arguments: TokenStream, item: TokenStream, root: &Path) -> TokenStream {
    generator::cheatsheet(arguments, item, root)
}
