//! The kinds of columns: for each of them the header that asks for it, how its cells are read, what of it a variant's
//! documentation lists, and what its accessor returns.
//!
//! A cell is read once, into a [`Value`]; later steps never look at its text again to tell what it means.

use crate::document::contents::{Cell, TableRow};
use crate::document::text::Text;
use crate::fault::collector::Faults;
use crate::fault::contents::Fault;
use crate::input::types::{Form, Of, Typed};
use crate::sheet::identifiers::{QUESTION_MARKS, is_question};
use crate::sheet::typed::{self, Item};

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The code: the column that the argument `code` names, or the first one that is not the name.
    Code,
    /// The name: the column that the argument `name` names, or the first one that is not the code.
    Name,
    /// Further names, comma-separated: the header `Also Known As`.
    Aliases,
    /// The variant's identifier: the header `Variant`.
    Variant,
    /// Yes or no: a header with a question mark at its end.
    Flag,
    /// Values of a type: the argument `types` names the column.
    Typed,
    /// Any text: every other header.
    Text,
}

/// What a cell says, as its column's kind reads it.
#[derive(Debug)]
pub enum Value {
    /// Text.
    Text(Text),
    /// Yes or no; a cell that says neither is a fault, and counts as no.
    Flag { is_yes: bool, text: Text },
    /// Values of the column's type.
    Typed { items: Vec<Item>, text: Text },
}

impl Kind {
    /// The kind of a column that is neither the code nor the name.
    pub fn of_header(header: &str) -> Self {
        if header.eq_ignore_ascii_case("Also Known As") {
            Self::Aliases
        } else if header.eq_ignore_ascii_case("Variant") {
            Self::Variant
        } else if is_question(header) {
            Self::Flag
        } else {
            Self::Text
        }
    }

    /// The kind of a column that the argument `types` names.
    pub fn of_type(typed: &Typed) -> Self {
        if typed.of == Of::Bool && typed.form == Form::One { Self::Flag } else { Self::Typed }
    }

    /// Whether a sheet has at most one column of the kind.
    pub fn is_single(self) -> bool {
        matches!(self, Self::Code | Self::Name | Self::Aliases | Self::Variant)
    }

    /// Whether a cell of a column without a type may be empty.
    pub fn can_be_empty(self) -> bool {
        matches!(self, Self::Aliases | Self::Variant | Self::Text)
    }

    /// Whether the column has an accessor of its own.
    pub fn has_accessor(self) -> bool {
        matches!(self, Self::Name | Self::Flag | Self::Typed | Self::Text)
    }

    /// The part of the header that the accessor is named after. Only a yes/no column keeps its question mark.
    pub fn accessor_name(self, header: &str) -> &str {
        if self == Self::Flag { header } else { header.trim_end_matches(QUESTION_MARKS) }
    }

    /// Whether a variant's documentation lists what the cell says. The answers to all questions are one item.
    pub fn is_listed(self) -> bool {
        matches!(self, Self::Aliases | Self::Typed | Self::Text)
    }

    /// Reads a cell of a column with that header and without a type.
    pub fn value(self, cell: &Cell, header: &str, row: &TableRow, faults: &Faults) -> Value {
        let text = cell.text.clone();
        match self {
            Self::Flag => Value::Flag { is_yes: faults.ok(is_yes(cell, header, row)).unwrap_or(false), text },
            Self::Code | Self::Name | Self::Aliases | Self::Variant | Self::Typed | Self::Text => Value::Text(text),
        }
    }
}

impl Value {
    /// Reads a cell of `text` in a typed column. `is_whole` tells whether the row has the cells that it must have.
    pub fn of_type(typed: &Typed, cell: &Cell, row: &TableRow, is_whole: bool, text: &str, faults: &Faults) -> Self {
        let items = typed::read(typed, cell, row, is_whole, text, faults);
        let text = cell.text.clone();
        match Kind::of_type(typed) {
            Kind::Flag => Self::Flag { is_yes: items == [Item::Bool(true)], text },
            _ => Self::Typed { items, text },
        }
    }

    /// The cell's text.
    pub fn text(&self) -> &Text {
        match self {
            Self::Text(text) | Self::Flag { text, .. } | Self::Typed { text, .. } => text,
        }
    }

    /// Whether the cell says yes.
    pub fn is_yes(&self) -> bool {
        matches!(self, Self::Flag { is_yes: true, .. })
    }

    /// The values of a typed column.
    pub fn items(&self) -> &[Item] {
        match self {
            Self::Typed { items, .. } => items,
            Self::Text(_) | Self::Flag { .. } => &[],
        }
    }
}

fn is_yes(cell: &Cell, header: &str, row: &TableRow) -> Result<bool, Fault> {
    let text = cell.text.bare.as_str();
    if let Some(is_yes) = typed::answer(text) {
        return Ok(is_yes);
    }
    let message =
        if text.is_empty() { "the yes/no cell is empty".to_owned() } else { format!("`{text}` is neither yes nor no") };
    let fault = Fault::sheet(message, row.place_of(cell), "expected `Yes` or `No`");
    Err(fault
        .one_of(&format!("cells of the column `{header}` are neither yes nor no"))
        .help(format!(
            "if the column contains other text, give it a text type: `types({header:?} = Option<&'static str>)`"
        ))
        .help("if the column answers a question, write `Yes` or `No`, as in any column whose header ends in `?`"))
}
