//! The codes of a sheet: the column that contains them, and which row has which code. [`integers`] and [`texts`] read
//! the cells. Other files of this step handle codes only as a [`Code`] or as text.

use crate::document::contents::{Table, TableRow, sound_rows};
use crate::fault::collector::Faults;
use crate::index::Index;
use crate::input::arguments::Arguments;
use crate::input::repr::Repr;
use crate::sheet::contents::{Codes, Columns, Integers, Row};
use crate::sheet::skippable::{NOT_CODES, Skippable};
use crate::sheet::{integers, texts};

/// What the codes of a sheet are.
#[derive(Clone, Copy, Debug)]
pub enum CodeType {
    /// Integers of that type.
    Integers(Repr),
    /// Any text.
    Texts,
}

/// A code that a row may have.
#[derive(Clone, Debug)]
pub enum Code {
    /// An integer in the range of the sheet's type.
    Integer(i128),
    /// Text, which is not empty.
    Text(String),
}

impl Code {
    /// The key of the code in an index.
    fn key(&self) -> Vec<u8> {
        match self {
            Self::Integer(code) => code.to_be_bytes().into(),
            Self::Text(code) => code.as_bytes().into(),
        }
    }
}

/// The column of a sheet's codes.
pub struct CodeColumn {
    place: usize,
    codes: CodeType,
    /// Whether the type is that of the codes: if it is not written and some codes do not fit in the default one, uses
    /// may expect either.
    pub is_type_clear: bool,
    /// The texts in place of a code.
    skippable: Skippable,
}

impl CodeColumn {
    /// The code column of the tables. Codes that do not fit in the type are one fault.
    pub fn of(tables: &[&Table], columns: &Columns, codes: CodeType, arguments: &Arguments, faults: &Faults) -> Self {
        let mut skippable = Skippable::of(arguments);
        for &row in &sound_rows(tables) {
            let cell = &row.cells[columns.code];
            let text = &cell.text.bare;
            let is_code = match codes {
                CodeType::Integers(_) => integers::integer(text).is_some() || integers::is_slip(text),
                CodeType::Texts => texts::read(row, cell).is_ok(),
            };
            if !is_code {
                skippable.add(text);
            }
        }
        let is_type_clear = match codes {
            CodeType::Integers(repr) => integers::check_range(tables, columns, repr, faults),
            CodeType::Texts => true,
        };
        Self { place: columns.code, codes, is_type_clear, skippable }
    }

    /// Reads the code of a row. `None` if the cell does not say a code, or one that does not fit in the type.
    pub fn read(&self, row: &TableRow, faults: &Faults) -> Option<Code> {
        let cell = &row.cells[self.place];
        let code = match self.codes {
            CodeType::Integers(repr) => integers::read(row, cell, repr).map(|code| code.map(Code::Integer)),
            CodeType::Texts => texts::read(row, cell).map(|code| Some(Code::Text(code))),
        };
        faults.ok(code).flatten()
    }

    /// Adds the argument that leaves out the rows without a code to the help of their faults, from that number on.
    pub fn suggest_skip(&self, from: usize, faults: &Faults) {
        if let Some(help) = self.skippable.help() {
            faults.help_first(from, &[NOT_CODES], &help);
        }
    }
}

/// The codes of the rows so far.
pub struct CodeIndex {
    codes: Codes,
    rows: Index,
    len: usize,
    /// No number from zero up to here is free.
    taken: i128,
}

impl CodeIndex {
    /// No codes yet.
    pub fn new(codes: CodeType) -> Self {
        let codes = match codes {
            CodeType::Integers(repr) => Codes::Integers(Integers { repr, values: Vec::new() }),
            CodeType::Texts => Codes::Texts,
        };
        Self { codes, rows: Index::default(), len: 0, taken: 0 }
    }

    /// Whether the codes are text.
    pub fn are_texts(&self) -> bool {
        matches!(self.codes, Codes::Texts)
    }

    /// Adds the code of the next row, which no row has yet.
    pub fn add(&mut self, code: &Code) {
        let claimed = self.rows.claim(code.key(), self.len);
        debug_assert_eq!(claimed, Ok(()), "each code has one row");
        self.len += 1;
        if let (Codes::Integers(Integers { values, .. }), Code::Integer(code)) = (&mut self.codes, code) {
            values.push(*code);
        }
    }

    /// A code that no row has, for a row with a fault: the least integer from zero on, or the row's code or identifier
    /// as text. `None` if every such code is taken.
    pub fn free(&mut self, row: &Row) -> Option<Code> {
        let Codes::Integers(Integers { repr, .. }) = &self.codes else {
            for text in [&row.code, &row.variant] {
                if !text.is_empty() && self.rows.get(text).is_none() {
                    return Some(Code::Text(text.clone()));
                }
            }
            return None;
        };
        while self.rows.get(self.taken.to_be_bytes()).is_some() {
            self.taken += 1;
        }
        if repr.holds(self.taken) { Some(Code::Integer(self.taken)) } else { None }
    }

    /// The row that has the code.
    pub fn row_of(&self, code: &Code) -> Option<usize> {
        self.rows.get(code.key())
    }

    /// The row whose code a text is read as.
    pub fn row_read_from(&self, text: &str) -> Option<usize> {
        match self.codes {
            Codes::Integers(_) => self.rows.get(integers::integer(text)?.to_be_bytes()),
            Codes::Texts => self.rows.get(text),
        }
    }

    /// All codes, in the order in which they were added.
    pub fn finish(self) -> Codes {
        self.codes
    }
}
