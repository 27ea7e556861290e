//! The generator: the attribute and the item come in, the enum goes out.
//!
//! Data flows one way, a module a step, and nothing in here knows the compiler's own `proc_macro`, so that tests,
//! benches and fuzz targets can call each step:
//!
//! ```text
//! attribute + item -> source -> markdown -> selection -> columns -> sheet (rows) -> tokens
//! ```
//!
//! Faults of all steps are collected and become compile errors beside what could be made of the rest.

pub(crate) mod attribute;
pub(crate) mod code;
pub(crate) mod columns;
pub(crate) mod expand;
pub(crate) mod fault;
mod hash;
mod index;
pub(crate) mod inline;
pub(crate) mod item;
pub(crate) mod markdown;
mod names;
mod order;
mod register;
pub(crate) mod report;
pub(crate) mod row;
mod selection;
pub(crate) mod sheet;
pub(crate) mod source;
mod stray;
mod suggest;
mod template;

use std::path::Path;

use proc_macro2::{Span, TokenStream};

/// Turns `#[cheatsheet(arguments)] item` into the enum of the sheet. Paths are relative to `root`.
pub(crate) fn cheatsheet(arguments: TokenStream, item: TokenStream, root: &Path) -> TokenStream {
    let (item, mut faults) = match item::parse(item) {
        Ok(parsed) => parsed,
        Err(fault) => return report::compile_errors(&[fault], None, Span::call_site()),
    };
    let attribute = match attribute::parse(arguments) {
        Ok(attribute) => attribute,
        Err(fault) => {
            faults.push(fault);
            return failed(&item, &faults, None, Span::call_site());
        }
    };
    let path = attribute.path.span();
    let (source, unreadable) = source::read(&attribute.path.value(), root);
    if let Some(fault) = unreadable {
        faults.push(fault);
        return failed(&item, &faults, Some(&source), path);
    }
    let document = markdown::parse(&source.text);
    let Some(sheet) = sheet::read(&document, &source.text, &attribute, item.repr, &mut faults) else {
        return failed(&item, &faults, Some(&source), path);
    };
    let mut tokens = report::compile_errors(&faults, Some(&source), path);
    tokens.extend(expand::expand(&item, &sheet, &document.footnotes, &source.path, &attribute.serde));
    tokens
}

/// The faults, and an enum without variants, so that the enum's name at least is known.
fn failed(item: &item::Item, faults: &[fault::Fault], source: Option<&source::Source>, path: Span) -> TokenStream {
    let mut tokens = report::compile_errors(faults, source, path);
    tokens.extend(expand::bare(item));
    tokens
}
