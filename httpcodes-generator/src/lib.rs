//! The generator behind `httpcodes`: see that crate for what it makes of a sheet.
//!
//! It is a crate beside the macro's because the compiler starts a library as soon as the types of its dependencies are
//! known, but a macro, which is linked, only when they are compiled to the end: that makes a cold build shorter.
//!
//! Data flows one way, and a folder is a step: [`input`], [`document`], [`sheet`], [`expand`]. A step imports earlier ones
//! and [`fault`], to which all report, and no two files import each other. None of them knows the compiler's own
//! `proc_macro`, so tests, benches and fuzz targets can call each step. The steps are public for them alone: they may
//! change in any release.

#![allow(clippy::must_use_candidate, reason = "only the pipeline and tests call the steps")]

#[doc(hidden)]
pub mod document {
    pub mod comment;
    pub mod contents;
    pub mod dialect;
    pub mod escaping;
    pub mod file;
    pub mod front_matter;
    pub mod grammar;
    pub mod inline;
    pub mod links;
    pub mod mended;
    pub mod reader;
    pub mod source;
    pub mod strikethrough;
    pub mod text;
}
#[doc(hidden)]
pub mod expand;
#[doc(hidden)]
pub mod fault {
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
    pub mod codes;
    pub mod column_table;
    pub mod columns;
    pub mod contents;
    pub mod delimiters;
    pub mod headers;
    pub mod html_tables;
    pub mod identifiers;
    pub mod integers;
    pub mod items;
    pub mod kind;
    pub mod likeness;
    pub mod look;
    pub mod mending;
    pub mod naming;
    pub mod printed;
    pub mod reader;
    pub mod reserved;
    pub mod row;
    pub mod runs;
    pub mod selection;
    pub mod shape;
    pub mod stray;
    pub mod tables;
    pub mod texts;
    pub mod typed;
    pub mod types;
    pub mod unclosed;
    pub mod unshown;
}

use std::path::Path;

use proc_macro2::TokenStream;

use crate::document::source::Source;
use crate::fault::collector::Faults;
use crate::fault::report;
use crate::input::arguments::{self, Arguments};
use crate::input::item::{self, Item};

/// Turns `#[cheatsheet(arguments)] item` into the enum of the sheet. The sheet is in the file that the arguments name, with
/// a path relative to `root`, or in the documentation of the item.
///
/// Mistakes in the arguments, the item or the sheet become `compile_error!`s, beside the enum with everything that is
/// sound.
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
        return match faults.ok(document::comment::read(&item.docs, item.ident.span())) {
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

/// The enum of a sheet that has been read, and the faults so far and from there on.
#[doc(hidden)]
pub fn expanded(item: &Item, arguments: &Arguments, source: &Source, faults: Faults) -> TokenStream {
    let document = document::reader::read(&source.text);
    let sheet = sheet::reader::read(&document, &source.text, arguments, item.repr, &faults);
    // The names of the conversions depend on the type of the codes.
    let Some(sheet) = sheet.filter(|sheet| !sheet.rows.is_empty() && item.repr.is_known()) else {
        return failed(item, faults, Some(source));
    };
    let mut tokens = report::compile_errors(faults, Some(source));
    tokens.extend(expand::expand(item, arguments, &sheet, &document, source));
    tokens
}

/// The faults, and what is left of an enum without rows.
fn failed(item: &Item, faults: Faults, source: Option<&Source>) -> TokenStream {
    expand::failed::failed(item, &report::compile_errors(faults, source))
}
