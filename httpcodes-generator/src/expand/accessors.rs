//! What a row says: an accessor for each column, and the names a row has beside its own.

use proc_macro2::{Literal, TokenStream};

use crate::expand::documentation;
use crate::expand::plan::Plan;
use crate::expand::tables::{numbers, strings};
use crate::sheet::contents::Column;
use crate::sheet::identifiers;
use crate::sheet::kind::Accessor;
use crate::template::{lexed, literal, tokens};

/// The tables that several functions read.
pub(super) fn tables(plan: &Plan<'_>) -> TokenStream {
    let mut tables = plan.texts("NAMES", &|entry| &entry.name);
    tables.extend(plan.texts("IDENTIFIERS", &|entry| &entry.variant));
    tables
}

/// The accessors of the columns, `section`, `as_str` and `also_known_as`.
pub(super) fn functions(plan: &Plan<'_>) -> TokenStream {
    let mut columns = TokenStream::new();
    for (index, column) in plan.columns.all.iter().enumerate() {
        let Some(method) = &column.method else { continue };
        let method = identifiers::identifier(method);
        let doc = documentation::accessor(plan, index, column);
        columns.extend(match column.kind.accessor() {
            Some(Accessor::Flag) => flag(plan, index, &method, &doc),
            Some(Accessor::Name) => text(plan, &method, &doc, "NAMES", TokenStream::new()),
            _ => column_text(plan, index, column, &method, &doc),
        });
    }
    let as_str_doc = "The code as the sheet writes it.";
    let as_str = own_text(plan, "as_str", as_str_doc, plan.texts("TEXTS", &|entry| &entry.code));
    let section_doc = "The heading that the row stands under, empty if it stands under none.";
    let section = own_text(plan, "section", section_doc, plan.texts("TEXTS", &|entry| &entry.section));
    columns.extend([as_str, section, also_known_as(plan)]);
    columns
}

const CONSTANT: &str = r"
    #[doc = DOC]
    #[allow(non_upper_case_globals)]
    VISIBILITY const CONSTANT: Self = Self::VARIANT;
";

/// The constants for further names.
pub(super) fn constants(plan: &Plan<'_>) -> TokenStream {
    let mut constants = TokenStream::new();
    for entry in &plan.rows {
        for alias in &entry.aliases {
            let Some(constant) = &alias.constant else { continue };
            let others = [
                ("DOC", literal(&documentation::alias(entry, alias))),
                ("CONSTANT", lexed(&identifiers::identifier(constant))),
                ("VARIANT", lexed(&Plan::variant(entry))),
            ];
            constants.extend(plan.fill(CONSTANT, &others));
        }
    }
    constants
}

/// An accessor that reads its own table, `TEXTS`.
fn own_text(plan: &Plan<'_>, method: &str, doc: &str, table: TokenStream) -> TokenStream {
    text(plan, method, doc, "TEXTS", table)
}

fn column_text(plan: &Plan<'_>, index: usize, column: &Column, method: &str, doc: &str) -> TokenStream {
    own_text(plan, method, doc, plan.texts("TEXTS", &|entry| Plan::accessor_text(entry, index, column)))
}

const TEXT: &str = r"
    #[doc = DOC]
    #[inline]
    #[must_use]
    VISIBILITY const fn METHOD(self) -> &'static ::core::primitive::str {
        DEFINITION
        TABLE[row(self)]
    }
";

fn text(plan: &Plan<'_>, method: &str, doc: &str, table: &str, definition: TokenStream) -> TokenStream {
    let others =
        [("DOC", literal(doc)), ("METHOD", lexed(method)), ("TABLE", lexed(table)), ("DEFINITION", definition)];
    plan.fill(TEXT, &others)
}

const FLAG: &str = r"
    #[doc = DOC]
    #[inline]
    #[must_use]
    VISIBILITY const fn METHOD(self) -> ::core::primitive::bool {
        static BITS: [::core::primitive::u8; LEN] = *BYTES;
        let __row = row(self);
        BITS[__row / 8] >> (__row % 8) & 1 != 0
    }
";

/// A yes/no column is a bit for each row.
fn flag(plan: &Plan<'_>, index: usize, method: &str, doc: &str) -> TokenStream {
    let mut bits = vec![0_u8; plan.rows.len().div_ceil(8)];
    for (row, entry) in plan.rows.iter().enumerate() {
        bits[row / 8] |= u8::from(entry.values[index].is_yes()) << (row % 8);
    }
    let others = [
        ("DOC", literal(doc)),
        ("METHOD", lexed(method)),
        ("LEN", tokens(Literal::usize_unsuffixed(bits.len()))),
        ("BYTES", tokens(Literal::byte_string(&bits))),
    ];
    plan.fill(FLAG, &others)
}

const ALSO_KNOWN_AS: &str = r"
    /// The further names of the row, in the order of the sheet.
    #[inline]
    #[must_use]
    VISIBILITY const fn also_known_as(self) -> &'static [&'static ::core::primitive::str] {
        /// The further names of all rows, one row after the other.
        TABLE_OF_ALIASES
        /// Where those of a row end, after a zero.
        TABLE_OF_ENDS
        let __row = row(self);
        let (__until, _) = <[_]>::split_at(&ALIASES, ENDS[__row + 1] as ::core::primitive::usize);
        __until.split_at(ENDS[__row] as ::core::primitive::usize).1
    }
";

fn also_known_as(plan: &Plan<'_>) -> TokenStream {
    let mut aliases: Vec<&str> = Vec::new();
    let mut ends = vec![0];
    for entry in &plan.rows {
        for alias in &entry.aliases {
            aliases.push(&alias.name);
        }
        ends.push(aliases.len());
    }
    let tables = [("TABLE_OF_ALIASES", strings("ALIASES", &aliases)), ("TABLE_OF_ENDS", numbers("ENDS", &ends))];
    plan.fill(ALSO_KNOWN_AS, &tables)
}
