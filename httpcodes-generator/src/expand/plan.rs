//! The plan: what several of the generated items need.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::document::contents::{Document, Footnotes};
use crate::expand::integers::codes::AscendingCodes;
use crate::expand::noun::noun;
use crate::input::arguments::Arguments;
use crate::input::item::Item;
use crate::sheet::contents::{Codes, Naming, Row, Sheet};
use crate::source::{Extent, Source};

/// How many rows a sheet may have for its variants to be in tables. The compiler compares every variant in a table with
/// all others, which takes a second for a few thousand.
pub const MOST_TABLED: usize = 512;

/// The names of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// There is no name column.
    None,
    /// They are shown, and several rows may have the same name.
    Shown,
    /// They are parsed too.
    Parsed,
}

/// What all items are made from.
pub struct Plan<'a> {
    pub item: &'a Item,
    pub sheet: &'a Sheet,
    pub source: &'a Source,
    /// What the footnotes of the document say.
    pub footnotes: &'a Footnotes,
    /// The rows in the order of the enum's `ALL`: the place of a row is its index in every table.
    pub rows: Vec<&'a Row>,
    /// The codes of these rows if they are integers, in the same order.
    pub integers: Option<AscendingCodes>,
    /// The path of what generated code calls.
    pub private: TokenStream,
    /// What people call a code of this enum: `status code`.
    pub noun: String,
}

impl<'a> Plan<'a> {
    pub fn new(
        item: &'a Item,
        arguments: &Arguments,
        sheet: &'a Sheet,
        document: &'a Document,
        source: &'a Source,
    ) -> Self {
        let mut rows = Vec::with_capacity(sheet.rows.len());
        let integers = match &sheet.codes {
            Codes::Integers(integers) => {
                let (codes, order) = AscendingCodes::new(integers, &sheet.rows);
                for &row in &order {
                    rows.push(&sheet.rows[row]);
                }
                Some(codes)
            }
            Codes::Texts => {
                for row in &sheet.rows {
                    rows.push(row);
                }
                None
            }
        };
        let runtime = &arguments.runtime;
        // A table, which may be the sheet itself, is not prose.
        let mut prose = String::new();
        for line in item.documentation().split('\n') {
            if !line.contains('|') {
                prose += line;
                prose.push('\n');
            }
        }
        let noun = noun(&item.ident, &prose, &document.headings);
        let private = quote!(#runtime::__private);
        Self { item, sheet, source, footnotes: &document.footnotes, rows, integers, private, noun }
    }

    /// How many rows there are.
    pub fn len(&self) -> Literal {
        Literal::usize_unsuffixed(self.rows.len())
    }

    /// Whether the sheet has names, and whether they are parsed.
    pub fn names(&self) -> Names {
        match (self.sheet.columns.name, &self.sheet.columns.naming) {
            (None, _) => Names::None,
            (Some(_), Naming::Template { .. }) => Names::Shown,
            (Some(_), Naming::Names | Naming::Codes) => Names::Parsed,
        }
    }

    /// The table with the texts that `Sheet::name` returns, and the one with those that `Display` prints.
    pub fn texts(&self) -> [Ident; 2] {
        let (names, printed) = if self.names() == Names::None { ("CODES", "CODES") } else { ("NAMES", "PRINTED") };
        [Ident::new(names, Span::call_site()), Ident::new(printed, Span::call_site())]
    }

    /// Whether there are too many variants to be in tables, and to be named by paths.
    pub fn is_large(&self) -> bool {
        self.rows.len() > MOST_TABLED
    }

    /// An identifier that is defined at its row, if the sheet is in the Rust source.
    ///
    /// It has the hygiene of `macro_rules!`, which makes no difference for items. With the hygiene of the call site, an
    /// editor would rename it by replacing the whole line with the new name.
    pub fn defined(&self, mut ident: Ident, extent: Extent) -> Ident {
        if self.source.is_comment() {
            ident.set_span(Span::mixed_site().located_at(self.source.span_at(extent.start)));
        }
        ident
    }

    /// Allows the generated code to use a deprecated enum.
    pub fn allow_deprecated(&self) -> Option<TokenStream> {
        if self.item.is_deprecated { Some(quote!(#[allow(deprecated)])) } else { None }
    }
}
