//! The cases in `tests/faults/cases/`, taken apart: the arguments of each attribute, and the item below it.

use std::fs;
use std::path::PathBuf;

use quote::ToTokens;
use syn::{Attribute, Item, Meta};

use crate::workspace;

/// An item with the attribute.
#[derive(Debug)]
pub struct FaultCase {
    /// The name of the case's file, without its extension.
    pub name: String,
    /// The arguments of the attribute.
    pub arguments: String,
    /// The item, without the attribute.
    pub item: String,
}

/// The folder of the faults.
#[must_use]
pub fn fault_folder() -> PathBuf {
    workspace().join("tests").join("faults")
}

/// The first item with the attribute in each case that contains one, by name.
///
/// # Panics
///
/// Panics if a case cannot be read or parsed.
#[must_use]
pub fn fault_cases() -> Vec<FaultCase> {
    let entries = fs::read_dir(fault_folder().join("cases")).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be read").path()).collect();
    paths.sort();
    let case = |path: PathBuf| {
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let file = syn::parse_file(&fs::read_to_string(&path).expect("the case can be read")).expect("the case parses");
        let (arguments, item) = file.items.into_iter().find_map(taken_apart)?;
        Some(FaultCase { name, arguments, item: item.to_token_stream().to_string() })
    };
    paths.into_iter().filter_map(case).collect()
}

fn taken_apart(mut item: Item) -> Option<(String, Item)> {
    let attributes = match &mut item {
        Item::Enum(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        _ => return None,
    };
    let is_ours =
        |attribute: &Attribute| attribute.path().segments.last().is_some_and(|last| last.ident == "cheatsheet");
    let attribute = attributes.remove(attributes.iter().position(is_ours)?);
    let arguments = match &attribute.meta {
        Meta::List(list) => list.tokens.to_string(),
        Meta::Path(_) | Meta::NameValue(_) => String::new(),
    };
    Some((arguments, item))
}
