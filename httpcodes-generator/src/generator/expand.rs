//! The sheet as Rust code: one module for each group of items, one function for each item.
//!
//! Whatever the user's crate calls its own things, the code means what it says: every path starts with `::core`, all that
//! is not the user's to see stands in a `const _` block, and what is bound there starts with two underscores: a constant or
//! a unit struct in scope would be taken for the pattern that it has the name of.

mod accessors;
mod conversions;
mod documentation;
mod enumeration;
mod errors;
mod lookup;
mod parsing;
mod serde;
mod tables;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use syn::ext::IdentExt;

use super::attribute::Serde;
use super::code::Repr;
use super::columns::{Column, Columns, Role};
use super::inline::Text;
use super::item::Item;
use super::markdown::Footnotes;
use super::names::{self, Unfit};
use super::order::ascending;
use super::sheet::{Entry, Sheet};
use super::template::{filled, lexed, literal, tokens};

/// What all items are made of.
struct Plan<'a> {
    item: &'a Item,
    columns: &'a Columns,
    /// The sheet's rows in the order of the file.
    entries: &'a [Entry],
    /// The same in ascending order of code: a row's place in it is its index in every table.
    rows: Vec<&'a Entry>,
    /// What the footnotes of the document say.
    footnotes: &'a Footnotes,
    /// The enum's name.
    ident: &'a Ident,
    /// The code's type, `::core::primitive::u16`.
    code: TokenStream,
    /// The error of a code that is not in the sheet.
    unknown: Ident,
    /// The error of a string that is neither a code nor a name.
    unparsed: Ident,
}

/// The enum and everything that belongs to it.
pub(crate) fn expand(
    item: &Item,
    sheet: &Sheet,
    footnotes: &Footnotes,
    tracked: &str,
    with_serde: &Serde,
) -> TokenStream {
    // Moved so that the least code of any type is zero; the bits of a number order as the number does then.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let keys = sheet.rows.iter().map(|entry| (entry.code - item.repr.min) as u64);
    let rows: Vec<&Entry> = ascending(keys).into_iter().map(|row| &sheet.rows[row]).collect();
    let name = item.ident.unraw();
    let plan = Plan {
        item,
        columns: &sheet.columns,
        entries: &sheet.rows,
        rows,
        footnotes,
        ident: &item.ident,
        code: primitive(item.repr.name),
        unknown: Ident::new(&format!("Unknown{name}"), Span::call_site()),
        unparsed: Ident::new(&format!("Parse{name}Error"), Span::call_site()),
    };
    let mut tables = lookup::tables(&plan);
    tables.extend([accessors::tables(&plan), parsing::lookup(&plan)]);
    let mut functions = lookup::functions(&plan);
    functions.extend([accessors::functions(&plan), accessors::constants(&plan)]);
    let mut traits = conversions::traits(&plan);
    traits.extend([parsing::traits(&plan), errors::traits(&plan), serde::traits(&plan, with_serde)]);
    let parts = [
        ("ENUMERATION", enumeration::enumeration(&plan)),
        ("ERRORS", errors::errors(&plan)),
        ("CONFIGURED", item.cfg.clone()),
        ("SHEET", literal(tracked)),
        ("ALIAS", lookup::alias(&plan)),
        ("TABLES", tables),
        ("FUNCTIONS", functions),
        ("TRAITS", traits),
    ];
    plan.fill(ITEMS, &parts)
}

const ITEMS: &str = r"
    ENUMERATION
    ERRORS
    CONFIGURED
    #[allow(dead_code, deprecated)]
    const _: () = {
        // The compiler reads the sheet too, so that a change of it rebuilds the crate.
        const _: &[::core::primitive::u8] = ::core::include_bytes!(SHEET);
        // By another name, since a variant may have the enum's.
        ALIAS
        TABLES
        impl ENUM { FUNCTIONS }
        TRAITS
    };
";

/// The enum as the user wrote it: what is left where there is no sheet. Without variants it can have no `repr`.
pub(crate) fn bare(item: &Item) -> TokenStream {
    let Item { attributes, visibility, ident, .. } = item;
    let names =
        [("ATTRIBUTES", attributes.clone()), ("VISIBILITY", visibility.clone()), ("ENUM", tokens(ident.clone()))];
    filled(BARE, &names)
}

const BARE: &str = r"
    ATTRIBUTES
    #[allow(dead_code)]
    #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq)]
    VISIBILITY enum ENUM {}
";

impl Plan<'_> {
    /// The tokens of a text, with others for the names in capitals: `ENUM`, `CODE`, the type of its codes, `UNKNOWN` and
    /// `UNPARSED`, its errors, `VISIBILITY`, and those that are given.
    fn fill(&self, text: &str, others: &[(&str, TokenStream)]) -> TokenStream {
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

    fn repr(&self) -> Repr {
        self.item.repr
    }

    /// Whether there is no row to make a variant of, which only a fault can bring about.
    fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The variant of a row.
    fn variant(entry: &Entry) -> String {
        names::identifier(&entry.variant)
    }

    /// A table with one string for each row.
    fn texts<'a>(&'a self, name: &str, text: &dyn Fn(&'a Entry) -> &'a str) -> TokenStream {
        let mut texts = Vec::with_capacity(self.rows.len());
        for entry in &self.rows {
            texts.push(text(entry));
        }
        tables::strings(name, &texts)
    }

    /// How many rows there are.
    fn len(&self) -> Literal {
        Literal::usize_unsuffixed(self.rows.len())
    }

    /// What people call a code of this enum: `status code`.
    fn noun(&self) -> String {
        let name = self.ident.unraw().to_string();
        match names::method(&name) {
            Ok(words) => words.replace('_', " "),
            // `Crate`, `Self_` and the like.
            Err(Unfit::Keyword) => name.trim_matches('_').to_lowercase(),
            Err(_) => "code".to_owned(),
        }
    }

    /// The cell of a row, which a damaged row may lack.
    fn text(entry: &Entry, column: usize) -> &Text {
        const NONE: &Text =
            &Text { bare: String::new(), plain: String::new(), markdown: String::new(), footnotes: Vec::new() };
        entry.texts.get(column).unwrap_or(NONE)
    }

    /// Whether the row answers yes.
    fn flag(entry: &Entry, column: usize) -> bool {
        Self::text(entry, column).bare.eq_ignore_ascii_case("yes")
    }

    /// The text that people read: the name as it is, other cells with all that they say.
    fn accessor_text<'a>(entry: &'a Entry, index: usize, column: &Column) -> &'a str {
        let text = Self::text(entry, index);
        if column.role == Role::Name { &text.bare } else { &text.plain }
    }
}

/// `::core::primitive::u16`.
fn primitive(name: &str) -> TokenStream {
    lexed(&format!("::core::primitive::{name}"))
}
