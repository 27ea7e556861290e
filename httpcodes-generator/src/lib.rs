//! The generator behind `httpcodes`. That crate's documentation describes what it generates from a sheet.
//!
//! The generator is not part of the macro's crate, because this makes a cold build shorter: the compiler starts a
//! library as soon as the types of its dependencies are known. A macro has to be linked, so it waits until they are
//! compiled.
//!
//! Data flows one way, and each folder is a step: [`input`], [`document`], [`sheet`], [`expand`]. A step imports only
//! earlier steps and [`fault`], to which all of them report. No two files import each other. No step uses the
//! compiler's `proc_macro`, so tests, benches and fuzz targets can call each of them. The steps are public only for
//! this purpose: they may change in any release.
//!
//! # The command
//!
//! With the feature `cli`, the package contains the command `cheatsheet`. It prints the attribute for each table of codes
//! in Markdown documents, and checks documents without a Rust project. To install it from a clone of the repository:
//!
//! ```sh
//! cargo install --path httpcodes-generator --features cli
//! ```
//!
//! `cheatsheet --help` describes its options, and `httpcodes::guide` has a chapter about it.

#![allow(clippy::must_use_candidate, reason = "only the pipeline and tests call the steps")]

#[doc(hidden)]
pub mod document {
    pub mod comment;
    pub mod contents;
    pub mod dialect;
    pub mod elsewhere;
    pub mod escaping;
    pub mod file;
    pub mod front_matter;
    pub mod grammar;
    pub mod inline;
    pub mod links;
    pub mod mended;
    pub mod reader;
    pub mod strikethrough;
    pub mod text;
}
#[doc(hidden)]
pub mod expand;
#[doc(hidden)]
pub mod fault {
    pub mod alike;
    pub mod collector;
    pub mod contents;
    pub mod picture;
    pub mod report;
    pub mod suggestion;
}
#[doc(hidden)]
pub mod index;
#[doc(hidden)]
pub mod input {
    pub mod arguments;
    pub mod derives;
    pub mod docs;
    pub mod item;
    pub mod parsing;
    pub mod path;
    pub mod repr;
    pub mod traits;
    pub mod type_tokens;
    pub mod types;
    pub mod values;
    pub mod without;
}
#[doc(hidden)]
pub mod order;
#[doc(hidden)]
pub mod runtime {
    pub mod codes;
    pub mod hashing;
}
#[doc(hidden)]
pub mod sheet {
    pub mod clashes;
    pub mod code_column;
    pub mod codes;
    pub mod column_table;
    pub mod columns;
    pub mod contents;
    pub mod delimiters;
    pub mod differing;
    pub mod distinct;
    pub mod headers;
    pub mod html_tables;
    pub mod identifiers;
    pub mod integers;
    pub mod items;
    pub mod joined;
    pub mod kind;
    pub mod likeness;
    pub mod look;
    pub mod mending;
    pub mod merged;
    pub mod naming;
    pub mod only;
    pub mod pairs;
    pub mod parts;
    pub mod printed;
    pub mod reader;
    pub mod renamed;
    pub mod reserved;
    pub mod row;
    pub mod runs;
    pub mod samples;
    pub mod selection;
    pub mod shape;
    pub mod skippable;
    pub mod stray;
    pub mod tables;
    pub mod texts;
    pub mod twice;
    pub mod typed;
    pub mod types;
    pub mod unclosed;
    pub mod unshown;
}
#[doc(hidden)]
pub mod source;
#[doc(hidden)]
pub mod strings;

use std::path::Path;

use proc_macro2::TokenStream;

use crate::fault::collector::Faults;
use crate::fault::report;
use crate::input::arguments::{self, Arguments};
use crate::input::item::{self, Item};
use crate::source::Source;

/// Turns `#[cheatsheet(arguments)] item` into the enum of the sheet. The sheet is in the file that the arguments name
/// by a path relative to `root`, or in the documentation of the item.
///
/// Mistakes in the arguments, the item or the sheet become `compile_error!`s next to an enum with all the sound rows.
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
    let faults = Faults::default();
    let arguments = faults.ok(arguments::parse(arguments, &faults));
    let is_text = arguments.as_ref().is_some_and(|arguments| arguments.is_text);
    let Some(item) = faults.ok(item::parse(item, is_text, &faults)) else {
        return report::compile_errors(faults, None);
    };
    let Some(mut arguments) = arguments else {
        return failed(&item, faults, None);
    };
    arguments.traits.check_derives(&item.derives, &faults);
    let Some(path) = &arguments.path else {
        return match faults.ok(document::comment::read(&item.docs, item.ident.span(), &faults)) {
            Some(source) => expanded(&item, &arguments, &source, faults),
            None => failed(&item, faults, None),
        };
    };
    let followed = document::links::follow(&root.join(path.value()));
    let source = Source::named(&followed.path).named_at(path.span()).reached_by(&followed.links);
    match faults.ok(document::file::read(path.value(), &followed)) {
        Some(text) => expanded(&item, &arguments, &source.with_text(text), faults),
        None => failed(&item, faults, Some(&source)),
    }
}

/// Expands a sheet whose text has been read. `faults` contains the faults so far.
#[doc(hidden)]
pub fn expanded(item: &Item, arguments: &Arguments, source: &Source, faults: Faults) -> TokenStream {
    let document = document::reader::read_as(&source.text, source.is_mdx());
    let sheet = sheet::reader::read(&document, &source.text, arguments, item.repr, &faults);
    // The names of the conversions depend on the type of the codes.
    let sheet = match sheet {
        Some(sheet) if !sheet.rows.is_empty() && item.repr.is_known() => sheet,
        _ => return failed(item, faults, Some(source)),
    };
    if !source.is_comment() {
        sheet::samples::check(item, &sheet, &document, &faults);
    }
    let mut tokens = report::compile_errors(faults, Some(source));
    tokens.extend(expand::expand(item, arguments, &sheet, &document, source));
    tokens
}

/// The faults, and what replaces an enum without rows.
fn failed(item: &Item, faults: Faults, source: Option<&Source>) -> TokenStream {
    expand::failed::failed(item, &report::compile_errors(faults, source))
}
