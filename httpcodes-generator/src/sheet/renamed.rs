//! Tables that lack a column that an argument names, but may belong to the sheet all the same: a header may have been
//! renamed or misspelt.

use crate::document::contents::{Table, TableRow};
use crate::fault::contents::Fault;
use crate::fault::suggestion;
use crate::index::Index;
use crate::input::arguments::Arguments;
use crate::sheet::integers::integer;
use crate::sheet::texts::{self, Resemblance, resemblance};
use crate::sheet::{columns, headers, pairs};
use crate::strings::Characters;

/// What the tables of a sheet have, with which the other tables are compared.
pub struct Known<'a> {
    /// Their code column.
    code: usize,
    /// The header row of the first one.
    header: &'a TableRow,
    /// The headers of all of them.
    headers: Index,
    /// What their codes look like.
    looks: Vec<CodeLook>,
    /// How much these resemble codes: if they are plain words, so are the names of fields and many other things.
    least: Resemblance,
}

impl<'a> Known<'a> {
    /// What the tables have. `None` if there are no tables.
    pub fn of(tables: &[&'a Table], arguments: &Arguments) -> Option<Self> {
        let first = *tables.first()?;
        let mut headers = Index::default();
        for (number, table) in tables.iter().enumerate() {
            for cell in &table.header.cells {
                let _ = headers.claim(cell.text.bare.as_str(), number);
            }
        }
        let mut least = Resemblance::Symbol;
        let mut looks = looks_of(tables, least, arguments);
        if looks.is_empty() {
            least = Resemblance::Word;
            looks = looks_of(tables, least, arguments);
        }
        Some(Self { code: columns::code_column(first, arguments), header: &first.header, headers, looks, least })
    }

    /// The fault of a table without a column that the arguments name, if most of its rows have codes like those of the
    /// sheet's tables, and if it has a similar header or, unless it lacks both columns, another column of the sheet. If the
    /// codes are plain words, a header must contain the words of the missing one.
    ///
    /// Also returns whether the argument `name` would leave out the table if it lacks the name column too.
    pub fn renamed(&self, other: &Table, arguments: &Arguments) -> Option<(Fault, bool)> {
        let missing = headers::missing(&other.header, arguments);
        let first_missing = missing.first()?;
        let message = format!("a table has no column `{first_missing}`");
        for row in &other.rows {
            // A table of fields may have a row for the field with the code.
            let mut known = 0;
            for cell in &row.cells {
                known += usize::from(headers::exactly(self.header, &cell.text.bare).is_some());
            }
            if known > 1 && headers::has_exactly(row, arguments) {
                let fault = Fault::sheet(message, other.header.extent, "the header row");
                let fault = fault.also(row.extent, "is this the header row?");
                return Some((fault.help("if the table belongs to the sheet, put the header row at the top"), false));
            }
        }
        let header = &self.header.cells.get(self.code)?.text.bare;
        let place = headers::exactly(&other.header, header).unwrap_or(self.code);
        // The headers that only this table has, and another column that is also one of the sheet.
        let (mut own, mut shared) = (Vec::new(), None);
        for cell in &other.header.cells {
            let header = cell.text.bare.as_str();
            if self.headers.get(header).is_none() {
                own.push(header);
            } else if !header.is_empty() {
                shared = Some(cell);
            }
        }
        if let Some(near) = suggestion::nearest(first_missing, &own) {
            let near = headers::exactly(&other.header, near)?;
            // The code column may have another place here. Below a similar header, any codes may be meant.
            let place = if first_missing == header { near } else { place };
            if has_codes(&[], other, place, Resemblance::Word, arguments) {
                let label = format!("did you mean `{first_missing}`?");
                let fault = Fault::sheet(message, other.header.cells[near].extent, &label);
                return Some((fault.help("if the table belongs to the sheet, correct the header"), false));
            }
        }
        let is_told = self.least == Resemblance::Symbol || contain_words(&own, first_missing);
        if missing.len() > 1
            || self.looks.is_empty()
            || !is_told
            || !has_codes(&self.looks, other, place, self.least, arguments)
        {
            return None;
        }
        let fault = Fault::sheet(message, other.header.extent, "its rows have codes like those of the other tables");
        let fault = fault.also(shared?.extent, "the other tables have this column too");
        Some((
            fault.help(format!("if the table belongs to the sheet, give it a column `{first_missing}`")),
            arguments.name.is_none(),
        ))
    }
}

/// Whether one of the headers contains the words of another one: `Error code` contains `Code`.
fn contain_words(headers: &[&str], other: &str) -> bool {
    let is_of_word: Characters = char::is_alphanumeric;
    let other = other.to_lowercase();
    for header in headers {
        match header.to_lowercase().split_once(other.as_str()) {
            Some((before, after)) if !before.ends_with(is_of_word) && !after.starts_with(is_of_word) => return true,
            _ => {}
        }
    }
    false
}

/// What the codes of the tables look like that resemble a code at least this much.
fn looks_of(tables: &[&Table], least: Resemblance, arguments: &Arguments) -> Vec<CodeLook> {
    let mut looks = Vec::new();
    for table in tables {
        let code = columns::code_column(table, arguments);
        for row in &table.rows {
            match look(row, code, least, arguments) {
                Some(look) if !looks.contains(&look) => looks.push(look),
                _ => {}
            }
        }
    }
    looks
}

/// Whether most cells at a place of a table are codes with one of the looks, or with any if there are none.
fn has_codes(looks: &[CodeLook], table: &Table, place: usize, least: Resemblance, arguments: &Arguments) -> bool {
    let mut codes = 0;
    for row in &table.rows {
        let is_code = look(row, place, least, arguments).is_some_and(|look| looks.is_empty() || looks.contains(&look));
        codes += usize::from(is_code);
    }
    codes * 2 > table.rows.len()
}

/// Which letters are in a text code: whether there are upper-case and lower-case ones. All integers look alike.
type CodeLook = (bool, bool);

/// What the code in a cell of a row looks like. `None` if there is none that resembles a code at least this much.
fn look(row: &TableRow, place: usize, least: Resemblance, arguments: &Arguments) -> Option<CodeLook> {
    let text = &row.cells.get(place)?.text;
    let halves = if arguments.of_both().is_some() { Some(pairs::halves(text, arguments.is_text)?) } else { None };
    let code = match &halves {
        Some((code, _)) => code.as_str(),
        None => texts::of_text(text)?,
    };
    if !arguments.is_text {
        return integer(code).map(|_| (false, false));
    }
    let (is_upper, is_lower): (Characters, Characters) = (char::is_uppercase, char::is_lowercase);
    let (has_upper, has_lower) = (code.contains(is_upper), code.contains(is_lower));
    if resemblance(code) >= least { Some((has_upper, has_lower)) } else { None }
}
