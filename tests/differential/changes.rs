//! The sheets of this repository with random changes, read by both.

use std::sync::LazyLock;

use httpcodes_tests::files_with_tables;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::effort;
use crate::reading::Reading;
use crate::tables::{CONTAINERS, DELIMITERS, OTHERS, PREFIXES};

/// How many lines of a document are read at a time.
const MOST_LINES: usize = 60;

/// The lines, each with its end, of all Markdown files with a table.
static SHEETS: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| files_with_tables().iter().map(|(_, text)| lines(text)).collect());

fn lines(text: &str) -> Vec<String> {
    text.split_inclusive('\n').map(str::to_owned).collect()
}

/// Something that happens to a document.
#[derive(Clone, Debug)]
enum Change {
    Insert(Index, &'static str),
    Delimit(Index, &'static str),
    Prefix(Index, &'static str),
    Contain(Index, usize, (&'static str, &'static str)),
    Remove(Index),
    Double(Index),
    Swap(Index, Index),
    Put(Index, Index, &'static str),
    End(Index, &'static str),
}

const CHARACTERS: &[&str] = &[
    "|", "||", "\\", "\\|", "`", "*", "_", "~", "<", ">", "<!--", "-->", "<br>", "[", "]", "&", "&#124;", "#", "-",
    ":", "\t", " ", "    ", "\r", "\n", "\n\n", "\u{b}", "\u{c}", "\u{a0}", "\u{200b}", "\u{2028}", "—", "é",
];

fn change() -> impl Strategy<Value = Change> {
    let at = any::<Index>;
    prop_oneof![
        3 => (at(), select(OTHERS)).prop_map(|(at, line)| Change::Insert(at, line)),
        1 => (at(), select(DELIMITERS)).prop_map(|(at, line)| Change::Delimit(at, line)),
        2 => (at(), select(PREFIXES)).prop_map(|(at, prefix)| Change::Prefix(at, prefix)),
        1 => (at(), 2_usize..12, select(CONTAINERS)).prop_map(|(at, count, container)| Change::Contain(at, count, container)),
        1 => at().prop_map(Change::Remove),
        1 => at().prop_map(Change::Double),
        1 => (at(), at()).prop_map(|(one, other)| Change::Swap(one, other)),
        4 => (at(), at(), select(CHARACTERS)).prop_map(|(line, at, text)| Change::Put(line, at, text)),
        1 => (at(), select(&["\n", "\r\n", "\r", ""][..])).prop_map(|(at, end)| Change::End(at, end)),
    ]
}

impl Change {
    fn make(&self, lines: &mut Vec<String>) {
        if lines.is_empty() {
            return;
        }
        let count = lines.len();
        match self {
            Self::Insert(at, line) => lines.insert(at.index(count), format!("{line}\n")),
            Self::Delimit(at, line) => {
                let delimiters: Vec<usize> = (0..count).filter(|index| lines[*index].contains("---")).collect();
                if !delimiters.is_empty() {
                    lines[*at.get(&delimiters)] = format!("{line}\n");
                }
            }
            Self::Prefix(at, prefix) => lines[at.index(count)].insert_str(0, prefix),
            Self::Contain(at, length, (first, next)) => {
                let start = at.index(count);
                for (index, line) in lines[start..].iter_mut().take(*length).enumerate() {
                    line.insert_str(0, if index == 0 { first } else { next });
                }
            }
            Self::Remove(at) => drop(lines.remove(at.index(count))),
            Self::Double(at) => lines.insert(at.index(count), lines[at.index(count)].clone()),
            Self::Swap(one, other) => lines.swap(one.index(count), other.index(count)),
            Self::Put(line, at, text) => {
                let line = &mut lines[line.index(count)];
                let places: Vec<usize> = line.char_indices().map(|(at, _)| at).collect();
                if !places.is_empty() {
                    line.insert_str(*at.get(&places), text);
                }
            }
            Self::End(at, end) => {
                let line = &mut lines[at.index(count)];
                line.truncate(line.trim_end_matches(['\n', '\r']).len());
                *line += end;
            }
        }
    }
}

/// Some lines of a sheet, changed.
pub(crate) fn changed() -> impl Strategy<Value = String> {
    let changes = prop::collection::vec(change(), 0..4);
    (any::<Index>(), any::<Index>(), changes).prop_map(|(sheet, start, changes)| {
        let sheet = sheet.get(&SHEETS);
        let start = if sheet.len() > MOST_LINES { start.index(sheet.len() - MOST_LINES / 2) } else { 0 };
        let mut lines: Vec<String> = sheet[start..].iter().take(MOST_LINES).cloned().collect();
        for change in changes {
            change.make(&mut lines);
        }
        lines.concat()
    })
}

#[test]
fn the_sheets_of_the_repository_are_found() {
    assert!(SHEETS.len() > 100, "{}", SHEETS.len());
}

proptest! {
    #![proptest_config(effort::documents(500))]

    #[test]
    fn every_row_that_comrak_shows_of_a_changed_sheet_is_a_variant_or_a_fault(text in changed()) {
        Reading::of(&text, "\"sheet.md\"").check().map_err(TestCaseError::fail)?;
    }

    #[test]
    fn every_row_that_comrak_shows_of_a_changed_sheet_of_text_codes_is_a_variant_or_a_fault(text in changed()) {
        for arguments in ["\"sheet.md\", text", "\"sheet.md\", text, variant = \"E{code}\""] {
            Reading::of(&text, arguments).check().map_err(TestCaseError::fail)?;
        }
    }
}
