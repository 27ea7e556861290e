//! A checked sheet: its columns, its rows and their codes.

use std::rc::Rc;

use crate::document::text::Text;
use crate::input::repr::Repr;
use crate::input::types::{Form, Typed};
use crate::sheet::kind::{Kind, Value};
use crate::source::Extent;

/// A sheet in which each code, each identifier and, in any ASCII case, each name belongs to one row.
pub struct Sheet {
    /// The columns in the order of the tables.
    pub columns: Columns,
    /// The rows in the order of the file.
    pub rows: Vec<Row>,
    /// The codes of the rows.
    pub codes: Codes,
}

/// The columns of a sheet.
pub struct Columns {
    /// All of them, in the order of the tables.
    pub all: Vec<Column>,
    /// The place of the code column among them.
    pub code: usize,
    /// The place of the name column among them, if there is one.
    pub name: Option<usize>,
    /// Whether an argument names that column.
    pub is_name_given: bool,
    /// What variants are named after.
    pub naming: Naming,
}

/// What variants are named after, unless the column `Variant` contains their identifiers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Naming {
    /// The names of the rows, which are parsed: each belongs to one row.
    Names,
    /// The codes.
    Codes,
    /// A template. Names are then ordinary text.
    Template {
        /// The text before the code.
        before: String,
        /// The text after the code.
        behind: String,
        /// Whether the sign of a negative code is written, because another row has the same code without a sign.
        has_signs: bool,
    },
}

impl Columns {
    /// The column of a kind that occurs at most once.
    pub fn position(&self, kind: Kind) -> Option<usize> {
        for (place, column) in self.all.iter().enumerate() {
            if column.kind == kind {
                return Some(place);
            }
        }
        None
    }

    /// The number of cells that each row must have: up to the last one that cannot be empty.
    pub fn required(&self) -> usize {
        let mut required = 0;
        for (place, column) in self.all.iter().enumerate() {
            let can_be_empty = match (column.kind, &column.typed) {
                (_, Some(typed)) => typed.form != Form::One,
                (Kind::Name, _) => self.naming != Naming::Names,
                (kind, _) => kind.can_be_empty(),
            };
            required = if can_be_empty { required } else { place + 1 };
        }
        required
    }
}

/// A column of a sheet.
pub struct Column {
    /// The header's text.
    pub header: String,
    /// What the column is for.
    pub kind: Kind,
    /// The type that the argument `types` gives it.
    pub typed: Option<Rc<Typed>>,
    /// The name of the accessor, if the kind has one and the header makes one.
    pub method: Option<String>,
    /// What the document says about the column, one text for each paragraph.
    pub documentation: Vec<Text>,
    /// Where the header is.
    pub extent: Extent,
}

/// A row.
pub struct Row {
    /// The code as written in the sheet.
    pub code: String,
    /// The name, if the sheet has names.
    pub name: Option<String>,
    /// The variant's identifier.
    pub variant: String,
    /// Further names.
    pub aliases: Vec<Alias>,
    /// What the cells say, one value for each column.
    pub values: Vec<Value>,
    /// The heading above the row's table; empty without one.
    pub section: String,
    /// The places of the cells that others are compared with.
    pub places: Places,
    /// Further rows with the same code, if codes may repeat. Only the documentation shows them.
    pub repeats: Vec<Row>,
}

impl Row {
    /// The name, or the code if the sheet has no names.
    pub fn name_or_code(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.code)
    }

    /// What `Display` prints: the code, and the name if there is one.
    pub fn printed(&self) -> String {
        match self.name.as_deref() {
            None | Some("") => self.code.clone(),
            Some(name) => format!("{} {name}", self.code),
        }
    }
}

/// The places of the parts of a row that must be unique.
#[derive(Clone, Copy)]
pub struct Places {
    /// The code.
    pub code: Extent,
    /// The name, or the code if the sheet has no names.
    pub name: Extent,
    /// The text that names the variant: the cell of the column `Variant`, the name or the code.
    pub variant: Extent,
}

/// Another name of a row.
pub struct Alias {
    /// The name as written in the sheet.
    pub name: String,
    /// The constant's identifier. `None` if the name makes none, or if the row has that identifier already.
    pub constant: Option<String>,
    /// Where the name is.
    pub extent: Extent,
}

/// The codes of a sheet.
pub enum Codes {
    /// Integers, the discriminants of the enum.
    Integers(Integers),
    /// Texts: each row's code as written in the sheet.
    Texts,
}

/// Integer codes.
pub struct Integers {
    /// Their type.
    pub repr: Repr,
    /// A code for each row, in the order of the rows.
    pub values: Vec<i128>,
}
