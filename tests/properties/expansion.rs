//! The expansion of a file, taken apart again, and the lines of the file that any reader would call rows.

use std::path::Path;

use proptest::prelude::*;

/// The faults and the variants with their codes.
pub(crate) struct Expansion {
    pub(crate) faults: Vec<String>,
    pub(crate) variants: Vec<(String, String)>,
}

impl Expansion {
    /// Expands `#[cheatsheet(arguments)] item`, with the sheet in that folder.
    pub(crate) fn of(arguments: &str, item: &str, folder: &Path) -> Result<Self, TestCaseError> {
        let (arguments, item) = (arguments.parse().expect("it lexes"), item.parse().expect("it lexes"));
        let tokens = httpcodes_generator::cheatsheet(arguments, item, folder);
        let mut expansion = Self { faults: httpcodes_tests::errors(tokens.clone()), variants: Vec::new() };
        let file: syn::File = syn::parse2(tokens).map_err(|error| TestCaseError::fail(error.to_string()))?;
        for item in &file.items {
            if let syn::Item::Enum(item) = item {
                if item.ident == "Sheet" {
                    expansion.variants = variants(item);
                }
            }
        }
        // The last message of a long list only gives the number of faults.
        expansion.faults.retain(|fault| !fault.ends_with(", of which the first 50 are shown"));
        Ok(expansion)
    }
}

/// The variants of the enum with their codes, in order.
pub(crate) fn variants(item: &syn::ItemEnum) -> Vec<(String, String)> {
    let variant = |variant: &syn::Variant| {
        let code = variant.discriminant.as_ref().map(|(_, code)| quote::quote!(#code).to_string().replace(' ', ""));
        (variant.ident.to_string(), code.unwrap_or_default())
    };
    item.variants.iter().map(variant).collect()
}

/// The lines that any reader would call rows. `None` if the lines alone do not tell, because there may be code, a
/// comment or front matter.
pub(crate) fn rows_of(text: &str) -> Option<Vec<&str>> {
    let is_unclear = ["```", "~~~", "<!--", "    ", "\t"].iter().any(|mark| text.contains(mark))
        || text.replace("\r\n", "\n").contains('\r')
        || text.trim_start_matches('\u{feff}').starts_with("---");
    if is_unclear {
        return None;
    }
    let lines: Vec<&str> = text.lines().collect();
    let is_header = |index: usize| lines.get(index + 1).is_some_and(|next| is_delimiter(next));
    // The rows of a table that documents columns have no codes.
    let documents_columns = |index: &usize| {
        let header = (0..*index).rev().find(|above| is_header(*above));
        header.is_some_and(|header| lines[header].starts_with("| Column "))
    };
    let is_row = |index: &usize| is_row(lines[*index]) && !is_delimiter(lines[*index]) && !is_header(*index);
    let rows = (0..lines.len()).filter(is_row).filter(|index| !documents_columns(index));
    Some(rows.map(|index| lines[index]).collect())
}

/// Whether the line starts with a `|` and has two more.
pub(crate) fn is_row(line: &str) -> bool {
    line.starts_with('|') && line.replace("\\|", "").matches('|').count() > 2
}

/// Whether the line is made of dashes, colons and pipes.
pub(crate) fn is_delimiter(line: &str) -> bool {
    line.contains('-') && line.contains('|') && line.chars().all(|character| "|-: \t\r".contains(character))
}
