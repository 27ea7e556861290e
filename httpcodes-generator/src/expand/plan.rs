//! What all items are made of.

use std::ops::Deref;

use proc_macro2::{Ident, Literal, TokenStream};
use syn::ext::IdentExt;

use crate::document::contents::Footnotes;
use crate::expand::tables;
use crate::input::item::Item;
use crate::input::repr::Repr;
use crate::sheet::contents::{Column, Columns, Row};
use crate::sheet::identifiers::{self, Unfit};
use crate::sheet::kind::Accessor;
use crate::template::{filled, lexed, tokens};

/// How many rows a sheet may have for its variants to stand in tables.
pub(super) const MOST_TABLED: usize = 512;

/// A row with its code.
#[derive(Clone, Copy)]
pub(super) struct Numbered<'a> {
    pub(super) number: i128,
    pub(super) row: &'a Row,
}

impl Deref for Numbered<'_> {
    type Target = Row;

    fn deref(&self) -> &Row {
        self.row
    }
}

/// What all items are made of.
pub(super) struct Plan<'a> {
    pub(super) item: &'a Item,
    pub(super) columns: &'a Columns,
    /// The sheet's rows in the order of the file.
    pub(super) entries: Vec<Numbered<'a>>,
    /// The same in ascending order of code: a row's place in it is its index in every table.
    pub(super) rows: Vec<Numbered<'a>>,
    /// What the footnotes of the document say.
    pub(super) footnotes: &'a Footnotes,
    /// The enum's name.
    pub(super) ident: &'a Ident,
    /// The code's type, `::core::primitive::u16`.
    pub(super) code: TokenStream,
    /// The error of a code that is not in the sheet.
    pub(super) unknown: Ident,
    /// The error of a string that is neither a code nor a name.
    pub(super) unparsed: Ident,
}

impl Plan<'_> {
    /// The tokens of a text, with others for the names in capitals: `ENUM`, `CODE`, the type of its codes, `UNKNOWN` and
    /// `UNPARSED`, its errors, `VISIBILITY`, and those that are given.
    pub(super) fn fill(&self, text: &str, others: &[(&str, TokenStream)]) -> TokenStream {
        let mut names = vec![
            ("ENUM", tokens(self.ident.clone())),
            ("CODE", self.code.clone()),
            ("UNKNOWN", tokens(self.unknown.clone())),
            ("UNPARSED", tokens(self.unparsed.clone())),
            ("VISIBILITY", self.item.visibility.clone()),
        ];
        names.extend_from_slice(others);
        filled(text, &names)
    }

    pub(super) fn repr(&self) -> Repr {
        self.item.repr
    }

    /// Whether there is no row to make a variant of, which only a fault can bring about.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The variant of a row.
    pub(super) fn variant(entry: &Row) -> String {
        identifiers::identifier(&entry.variant)
    }

    /// A table with one string for each row.
    pub(super) fn texts<'a>(&'a self, name: &str, text: &dyn Fn(&'a Row) -> &'a str) -> TokenStream {
        let mut texts = Vec::with_capacity(self.rows.len());
        for entry in &self.rows {
            texts.push(text(entry.row));
        }
        tables::strings(name, &texts)
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> Literal {
        Literal::usize_unsuffixed(self.rows.len())
    }

    /// What people call a code of this enum: `status code`.
    pub(super) fn noun(&self) -> String {
        let name = self.ident.unraw().to_string();
        match identifiers::method(&name) {
            Ok(words) => words.replace('_', " "),
            // `Crate`, `Self_` and the like.
            Err(Unfit::Keyword) => name.trim_matches('_').to_lowercase(),
            Err(_) => "code".to_owned(),
        }
    }

    /// The text that people read: the name as it is, other cells with all that they say.
    pub(super) fn accessor_text<'a>(entry: &'a Row, index: usize, column: &Column) -> &'a str {
        let text = entry.values[index].text();
        if column.kind.accessor() == Some(Accessor::Name) { &text.bare } else { &text.plain }
    }
}

/// `::core::primitive::u16`.
pub(super) fn primitive(name: &str) -> TokenStream {
    lexed(&format!("::core::primitive::{name}"))
}

/// The variants of the rows, each with that before it and a comma behind it.
pub(super) fn listed(path: &str, rows: &[Numbered<'_>]) -> String {
    let mut listed = String::new();
    for entry in rows {
        listed += &format!("{path}{},", Plan::variant(entry));
    }
    listed
}
