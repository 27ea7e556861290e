//! Columns that contain a different code or a different name in each row. Such a column is probably meant if the code column
//! contains a code twice, or if the name column contains names that no variants can be made from.

use crate::document::contents::{Cell, Table, sound_rows};
use crate::index::Index;
use crate::sheet::contents::Columns;
use crate::sheet::identifiers;
use crate::sheet::integers::integer;
use crate::sheet::kind::Kind;
use crate::sheet::texts::{self, Resemblance, resemblance};
use crate::strings::Characters;

/// What a column of different codes contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Codes {
    /// Integers.
    Integers,
    /// Texts that resemble codes.
    Texts,
}

/// The kind of codes in a column of the tables, if it contains a different code in each row.
pub fn codes(tables: &[&Table], place: usize) -> Option<Codes> {
    let (mut kind, mut claimed) = (None, Index::default());
    for table in tables {
        for row in &table.rows {
            let (code, key) = code_in(row.cells.get(place)?)?;
            if *kind.get_or_insert(code) != code || claimed.claim(key, place).is_err() {
                return None;
            }
        }
    }
    kind
}

/// The header of the first such column that has no type, and no other role in an argument.
pub fn header<'a>(tables: &[&Table], columns: &'a Columns, is_wanted: fn(Codes) -> bool) -> Option<(&'a str, Codes)> {
    for (place, column) in columns.all.iter().enumerate() {
        let may_be_meant = column.kind == Kind::Text || (column.kind == Kind::Name && !columns.is_name_given);
        if !may_be_meant || column.header.is_empty() {
            continue;
        }
        if let Some(codes) = codes(tables, place) {
            if is_wanted(codes) {
                return Some((&column.header, codes));
            }
        }
    }
    None
}

/// What to do if the codes are in the column with that header.
pub fn named(header: &str) -> String {
    format!("if the codes are in another column, name it: `code = {header:?}`")
}

/// The kind of a cell's code, and its key.
fn code_in(cell: &Cell) -> Option<(Codes, Vec<u8>)> {
    if let Some(code) = integer(&cell.text.bare) {
        return Some((Codes::Integers, code.to_be_bytes().into()));
    }
    let code = texts::of_text(&cell.text)?;
    let is_special: Characters =
        |character| !character.is_ascii_alphanumeric() && !matches!(character, '_' | '-' | '.' | ':');
    if !code.contains(is_special) && resemblance(code) == Resemblance::Symbol {
        Some((Codes::Texts, code.as_bytes().into()))
    } else {
        None
    }
}

/// The header of the first text column with a different name in each row, if there are several rows.
pub fn name<'a>(tables: &[&Table], columns: &'a Columns) -> Option<&'a str> {
    for (place, column) in columns.all.iter().enumerate() {
        if column.kind == Kind::Text && !column.header.is_empty() && are_names(tables, place) {
            return Some(&column.header);
        }
    }
    None
}

/// Whether a column contains a different name in each row.
fn are_names(tables: &[&Table], place: usize) -> bool {
    let (rows, mut claimed) = (sound_rows(tables), Index::default());
    for row in &rows {
        let name = row.cells[place].text.bare.as_str();
        let is_short = name.len() <= LONGEST && !name.ends_with(SENTENCE_END);
        let Ok(variant) = identifiers::variant(name) else { return false };
        if !is_short || claimed.claim(variant.to_ascii_lowercase(), place).is_err() {
            return false;
        }
    }
    rows.len() > 1
}

/// How many bytes a name has at most, if it is not a sentence.
const LONGEST: usize = 40;

const SENTENCE_END: Characters = |character| matches!(character, '.' | '!' | '?' | ':' | ';' | '\u{3002}');

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::reader;
    use crate::fault::collector::Faults;
    use crate::input::{arguments, repr::Repr};
    use crate::sheet::{self, columns};

    /// What is found beside the first column, with those arguments.
    fn found_with(written: &str, header: &str, rows: &[&str], is_wanted: fn(Codes) -> bool) -> Option<(String, Codes)> {
        let dashes = " --- |".repeat(header.matches('|').count() - 1);
        let document = reader::read(&format!("{header}\n|{dashes}\n{}\n", rows.join("\n")));
        let tables: Vec<&Table> = document.tables.iter().collect();
        let faults = Faults::default();
        let arguments = arguments::parse(written.parse().unwrap(), &faults).unwrap();
        let columns = columns::read(&tables[0].header, &arguments, None, &[], &faults).unwrap();
        assert!(faults.into_vec().is_empty());
        super::header(&tables, &columns, is_wanted).map(|(header, codes)| (header.to_owned(), codes))
    }

    /// What is found beside the first column.
    fn found(header: &str, rows: &[&str]) -> Option<(String, Codes)> {
        found_with("text", header, rows, |_| true)
    }

    #[test]
    fn a_column_of_different_codes_is_found() {
        let rows = ["| 1 | 10 | E_ONE |", "| 1 | 11 | E_TWO |"];
        assert_eq!(found("| A | B | C |", &rows), Some(("B".to_owned(), Codes::Integers)));
        let rows = ["| 1 | 10 | E_ONE |", "| 1 | 10 | E_TWO |"];
        assert_eq!(found("| A | B | C |", &rows), Some(("C".to_owned(), Codes::Texts)));
    }

    #[test]
    fn a_column_with_a_code_twice_is_none() {
        assert_eq!(found("| A | B |", &["| 1 | 10 |", "| 2 | 10 |"]), None);
        assert_eq!(found("| A | B |", &["| 1 | E_A |", "| 2 | E_A |"]), None);
    }

    #[test]
    fn a_column_of_integers_and_texts_is_none() {
        assert_eq!(found("| A | B |", &["| 1 | 10 |", "| 2 | E_A |"]), None);
    }

    #[test]
    fn a_column_of_words_or_with_other_characters_is_none() {
        assert_eq!(found("| A | B |", &["| 1 | one |", "| 2 | two |"]), None);
        assert_eq!(found("| A | B |", &["| 1 | E_A! |", "| 2 | E_B! |"]), None);
        assert_eq!(found("| A | B |", &["| 1 | a_b-c.d:1 |", "| 2 | E_B |"]), Some(("B".to_owned(), Codes::Texts)));
    }

    #[test]
    fn only_the_wanted_kind_of_codes_is_found() {
        let (header, rows) = ("| A | B | C |", ["| 1 | 10 | E_A |", "| 2 | 11 | E_B |"]);
        let texts = found_with("text", header, &rows, |codes| codes == Codes::Texts);
        assert_eq!(texts, Some(("C".to_owned(), Codes::Texts)));
    }

    #[test]
    fn a_column_that_another_argument_names_is_not_found() {
        let (header, rows) = ("| A | B | C |", ["| 1 | 10 | E_A |", "| 2 | 11 | E_B |"]);
        for written in ["text, name = \"B\"", "text, types(\"B\" = u8)"] {
            let found = found_with(written, header, &rows, |_| true);
            assert_eq!(found, Some(("C".to_owned(), Codes::Texts)), "{written}");
        }
    }

    /// The column that may contain the names, of a sheet in which they repeat.
    fn named(header: &str, rows: &[&str]) -> Option<String> {
        let dashes = " --- |".repeat(header.matches('|').count() - 1);
        let text = format!("{header}\n|{dashes}\n{}\n", rows.join("\n"));
        let faults = Faults::default();
        let arguments = arguments::parse("\"sheet.md\"".parse().unwrap(), &faults).unwrap();
        let document = reader::read(&text);
        let sheet = sheet::reader::read(&document, &text, &arguments, Repr::DEFAULT, &faults).unwrap();
        assert!(!faults.into_vec().is_empty());
        let tables: Vec<&Table> = document.tables.iter().collect();
        name(&tables, &sheet.columns).map(str::to_owned)
    }

    #[test]
    fn a_column_of_different_short_texts_may_contain_the_names() {
        let rows = ["| 1 | Wait | Disk | `DISK_FULL` |", "| 2 | Wait | Disk | `DISK_GONE` |"];
        assert_eq!(named("| Code | Name | Part | Symbol |", &rows), Some("Symbol".to_owned()));
    }

    #[test]
    fn sentences_texts_that_repeat_and_answers_are_not_names() {
        for cells in [
            ["The disk is full.", "The disk is gone."],
            ["Disk", "disk"],
            ["Disk", ""],
            ["2 disks", "3 disks"],
            ["The disk is full, or it will be full soon", "The disk is gone"],
        ] {
            let rows = [format!("| 1 | Wait | {} |", cells[0]), format!("| 2 | Wait | {} |", cells[1])];
            assert_eq!(named("| Code | Name | Text |", &rows.each_ref().map(String::as_str)), None, "{cells:?}");
        }
        assert_eq!(named("| Code | Name | Lost? |", &["| 1 | Wait | Yes |", "| 2 | Wait | No |"]), None);
    }
}
