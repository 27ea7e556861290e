//! The help that leaves out rows without a code by the argument `skip`.

use crate::document::grammar::UNSEEN;
use crate::fault::contents::Fault;
use crate::input::arguments::Arguments;

/// What several faults of cells without a code are called.
pub const NOT_CODES: &str = "cells of the code column are not codes";

/// What several faults of cells are called that contain a code or a name, but not both.
pub const NOT_BOTH: &str = "cells are not a code with a name";

/// The texts in place of a code in rows that `skip` can leave out, and those that it already contains.
#[derive(Debug)]
pub struct Skippable {
    texts: Vec<String>,
    /// How many of them the argument already contains.
    written: usize,
    /// Whether there are more than the help lists.
    are_more: bool,
}

/// How many texts the help adds to the argument.
const MOST: usize = 24;

/// How many bytes a text may have that is worth repeating in an argument.
const LONGEST: usize = 60;

impl Skippable {
    /// The texts that the argument contains.
    pub fn of(arguments: &Arguments) -> Self {
        let mut texts = Vec::with_capacity(arguments.skip.len());
        for wanted in &arguments.skip {
            texts.push(wanted.value());
        }
        Self { written: texts.len(), texts, are_more: false }
    }

    /// Adds the text of another row, unless it is too long to be repeated in an argument or cannot be seen there.
    pub fn add(&mut self, text: &String) {
        if text.len() > LONGEST || text.contains(UNSEEN) || self.texts.contains(text) {
            return;
        }
        self.are_more = self.texts.len() == self.written + MOST;
        if !self.are_more {
            self.texts.push(text.clone());
        }
    }

    /// The argument that leaves out the rows. `None` if there is no other text to leave out.
    pub fn help(&self) -> Option<String> {
        let mut all = String::new();
        for text in &self.texts {
            all += if all.is_empty() { "" } else { ", " };
            all += &format!("{text:?}");
        }
        match self.texts.len() {
            len if len == self.written => None,
            1 => Some(format!("to leave out the row, write the argument `skip({all})`")),
            _ if self.are_more => Some(format!("to leave out rows without a code, list their texts: `skip({all}, …)`")),
            _ => Some(format!("to leave out all rows without a code, write the argument `skip({all})`")),
        }
    }
}

/// The fault of a row with that text in its code cell, with the argument that leaves out the row.
pub fn or_skip(fault: Fault, text: &String) -> Fault {
    let mut skippable = Skippable { texts: Vec::new(), written: 0, are_more: false };
    skippable.add(text);
    match skippable.help() {
        Some(help) => fault.help_first(help),
        None => fault,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help(written: &[&str], others: &[&str]) -> Option<String> {
        let mut texts = Vec::new();
        for text in written {
            texts.push((*text).to_owned());
        }
        let mut skippable = Skippable { written: texts.len(), texts, are_more: false };
        for text in others {
            skippable.add(&(*text).to_owned());
        }
        skippable.help()
    }

    #[test]
    fn the_help_has_what_is_skipped_already() {
        let expected = "to leave out all rows without a code, write the argument `skip(\"nnnn\", \"n\\\"n\")`";
        assert_eq!(help(&["nnnn"], &["nnnn", "n\"n", "n\"n"]).as_deref(), Some(expected));
    }

    #[test]
    fn there_is_no_help_without_another_text() {
        assert_eq!([help(&[], &[]), help(&["nnnn"], &["nnnn"]), help(&[], &["\u{200b}"])], [None, None, None]);
        assert_eq!(help(&[], &[&"n".repeat(LONGEST + 1)]), None);
    }

    #[test]
    fn a_few_texts_are_listed_and_no_more() {
        let texts: Vec<String> = (0..=MOST).map(|number| format!("n{number}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        assert!(help(&["nnnn"], &texts[..MOST]).unwrap().ends_with("\"n23\")`"));
        let help = help(&["nnnn"], &texts).unwrap();
        assert!(help.starts_with("to leave out rows") && help.ends_with("\"n23\", …)`"), "{help}");
    }
}
