//! What the codes of a sheet look like to somebody who reads the source.

use crate::document::contents::Table;
use crate::document::grammar::cells;
use crate::document::inline;
use crate::document::text::Text;
use crate::input::arguments::Arguments;
use crate::sheet::columns;
use crate::sheet::integers::integer;
use crate::sheet::pairs;
use crate::sheet::texts::{self, Resemblance, resemblance};
use crate::strings::Characters;

/// What codes look like.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// Integers.
    Integers,
    /// Texts that resemble a code at least this much.
    Texts(Resemblance),
    /// Codes with names in the same cell.
    Both {
        /// Whether the codes are text.
        are_texts: bool,
    },
}

impl Look {
    /// What codes look like that cannot be mistaken for anything else.
    pub fn plain(arguments: &Arguments) -> Self {
        match arguments.is_text {
            are_texts if arguments.of_both().is_some() => Self::Both { are_texts },
            true => Self::Texts(Resemblance::Symbol),
            false => Self::Integers,
        }
    }

    /// What the codes of tables look like.
    pub fn of(tables: &[&Table], arguments: &Arguments) -> Self {
        let plain = Self::plain(arguments);
        let Self::Texts(mut least) = plain else { return plain };
        for table in tables {
            let place = columns::code_column(table, arguments);
            for row in &table.rows {
                let Some(cell) = row.cells.get(place) else { continue };
                if let Some(code) = texts::of_text(&cell.text) {
                    least = least.min(resemblance(code));
                }
            }
        }
        Self::Texts(least)
    }

    /// Whether a reader would take a cell for a code, despite any marks, links and notes around it. The cell is
    /// Markdown.
    pub fn is_code(self, cell: &str) -> bool {
        self.is_code_text(&inline::text_of(cell))
    }

    /// Whether a cell of a line is like a code.
    pub fn is_in(self, line: &str) -> bool {
        for &cell in &cells(line) {
            if self.is_code(cell) {
                return true;
            }
        }
        false
    }

    /// Whether a reader would take a text for a code.
    pub fn is_code_text(self, text: &Text) -> bool {
        match self {
            Self::Integers => integer(inside_brackets(&text.bare)).is_some(),
            Self::Texts(least) => match texts::of_text(text) {
                Some(code) => {
                    let code = inside_brackets(code);
                    !code.is_empty() && resemblance(code) >= least
                }
                None => false,
            },
            Self::Both { are_texts } => match pairs::halves(text, are_texts) {
                Some((code, _)) => !are_texts || resemblance(&code) == Resemblance::Symbol,
                None => false,
            },
        }
    }
}

/// The text of a link without an address, or of a note.
fn inside_brackets(text: &str) -> &str {
    let text = text.trim_start_matches('[');
    let is_bracket: Characters = |character| matches!(character, '[' | ']');
    text.split(is_bracket).next().unwrap_or(text).trim()
}
