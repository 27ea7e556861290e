//! Text codes: how a cell is read as a code, and which texts look like codes.

use crate::document::contents::{Cell, TableRow};
use crate::document::grammar::is_unseen;
use crate::document::text::Text;
use crate::fault::contents::Fault;
use crate::sheet::skippable::NOT_CODES;
use crate::strings::{CONJUNCTIONS, Characters, DASH, DIGIT, WHITE};

/// Reads the code of a row: the code span in the cell or, without one, its whole text.
///
/// # Errors
///
/// Fails if the cell contains no code, several code spans, or a code with an invisible character.
pub fn read(row: &TableRow, cell: &Cell) -> Result<String, Fault> {
    let fault = |message: &str, label: &str| Fault::sheet(message, row.place_of(cell), label).one_of(NOT_CODES);
    let is_invisible: Characters = |character| is_unseen(character) || character.is_control();
    match of_text(&cell.text) {
        None => {
            let fault = fault("the row has several codes", "more than one code span");
            Err(fault.help("each row has one code: give each code its own row, and write other text without backticks"))
        }
        Some(code) if are_several(code) => {
            let fault = fault("the row has several codes", "more than one code");
            Err(fault.help("each row has one code: give each code its own row; if the whole cell is one code, write it in backticks"))
        }
        Some(code) if is_missing(code) => {
            let fault = fault("the row has no code", "the code is missing");
            Err(fault.help("a row without a code cannot become a variant: give it a code, or move it out of the table"))
        }
        Some(code) if code.contains(is_invisible) => {
            Err(fault("the code contains an invisible character", "contains a character that cannot be seen")
                .help("type the code again: with that character, it looks the same as without it"))
        }
        Some(code) => Ok(code.to_owned()),
    }
}

/// The code in a text: its code span or, without one, all of it. `None` if there are several different spans.
pub fn of_text(text: &Text) -> Option<&str> {
    let mut code = "";
    for span in &text.spans {
        if code.is_empty() {
            code = span;
        } else if !span.is_empty() && span != code {
            return None;
        }
    }
    Some(if code.is_empty() { &text.bare } else { code })
}

/// Whether a text consists of several codes that look alike: `E1 or E2`, `E1, E2`.
fn are_several(text: &str) -> bool {
    let is_between: Characters = |character| character.is_whitespace() || matches!(character, ',' | ';');
    let is_mark: Characters = |character| matches!(character, ',' | ';');
    let (mut codes, mut stem, mut are_separated) = (0, None, text.contains(is_mark));
    for word in text.split(is_between) {
        let is_separator = CONJUNCTIONS.contains(&word) || word == "/";
        are_separated |= is_separator;
        if is_separator || word.is_empty() {
            continue;
        }
        let of_word = word.trim_end_matches(DIGIT);
        if of_word.len() == word.len() || *stem.get_or_insert(of_word) != of_word {
            return false;
        }
        codes += 1;
    }
    codes > 1 && are_separated
}

/// Whether the text of a cell means that there is no code.
fn is_missing(code: &str) -> bool {
    code.trim_start_matches(DASH).is_empty()
}

/// What to do if the codes are text.
pub const IF_TEXT: &str = "if the codes are text, add the argument `text`: `#[cheatsheet(…, text)]`";

/// How much a text resembles a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resemblance {
    /// Like any text: it is empty, or several words.
    Text,
    /// Like any word: it is a plain one.
    Word,
    /// Much: it is a word with something in it that plain words lack, such as `E1001`, `not_found` or `notFound`.
    Symbol,
}

/// How much a text resembles a code.
pub fn resemblance(text: &str) -> Resemblance {
    let ends: Characters = |character| character.is_alphanumeric() || character == '_';
    if text.contains(WHITE) || !text.ends_with(ends) || !text.starts_with(ends) {
        return Resemblance::Text;
    }
    for (at, letter) in text.char_indices() {
        if !letter.is_alphabetic() || (at > 0 && letter.is_uppercase()) {
            return Resemblance::Symbol;
        }
    }
    Resemblance::Word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_something_in_it_that_plain_words_lack() {
        for text in ["E1001", "NOT_FOUND", "not_found", "user.not-found", "notFound", "OK", "08006", "urn:a:b"] {
            assert_eq!(resemblance(text), Resemblance::Symbol, "{text}");
        }
        for text in ["timeout", "Timeout", "A", "ошибка", "描述"] {
            assert_eq!(resemblance(text), Resemblance::Word, "{text}");
        }
        for text in ["", "not found", "end.", "(see)", "-", "a,"] {
            assert_eq!(resemblance(text), Resemblance::Text, "{text}");
        }
    }
}
