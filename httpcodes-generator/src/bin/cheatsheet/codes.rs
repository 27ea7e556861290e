//! The columns of a table that probably contain its codes.

use std::collections::HashSet;

use httpcodes_generator::document::contents::{Cell, Table, TableRow};
use httpcodes_generator::sheet::integers::integer;
use httpcodes_generator::sheet::texts::{self, Resemblance, resemblance};

/// What a column of codes contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Contents {
    /// Integers.
    Integers,
    /// Text codes.
    Texts,
    /// Integers with their names: `404 Not Found`.
    Both,
}

/// Words in the headers of columns of integer codes, and not of columns of facts about a code.
const CODE_WORDS: [&str; 13] =
    ["code", "value", "number", "errno", "exit", "dec", "hex", "#", "código", "код", "码", "值", "コード"];

/// The most words of a cell with a code and its name.
const MOST_WORDS: usize = 6;

/// The most characters of a name.
const MOST_CHARACTERS: usize = 60;

/// Words for types, which tables of fields and parameters contain.
const TYPES: [&str; 34] = [
    "alfanumérico",
    "alphanumeric",
    "array",
    "bool",
    "boolean",
    "bytes",
    "char",
    "date",
    "datetime",
    "decimal",
    "double",
    "enum",
    "float",
    "int",
    "int32",
    "int64",
    "integer",
    "json",
    "list",
    "long",
    "map",
    "number",
    "numeric",
    "numérico",
    "object",
    "str",
    "string",
    "texto",
    "timestamp",
    "uint",
    "uint32",
    "uint64",
    "uuid",
    "varchar",
];

/// The columns that contain different codes in most of their cells, the most likely ones first.
pub(crate) fn columns(table: &Table) -> Vec<(usize, Contents)> {
    let contents = |place: usize| Some((place, contents(table, place)?));
    let mut columns: Vec<_> = (0..table.header.cells.len()).filter_map(contents).collect();
    let header = |place: usize| table.header.cells[place].text.bare.to_lowercase();
    let is_called_code = |place: usize| CODE_WORDS.iter().any(|word| header(place).contains(word));
    // A running number is not the code of a row that has another code.
    if columns.iter().any(|&(place, _)| is_called_code(place) && header(place) != "#") {
        columns.retain(|&(place, _)| is_called_code(place) && header(place) != "#" || !is_running(table, place));
    }
    if has_types(table) {
        // Other columns contain facts about fields, such as their lengths.
        columns.retain(|&(place, contents)| contents == Contents::Integers && (place == 0 || is_called_code(place)));
    }
    columns.sort_by_key(|&(place, contents)| match contents {
        Contents::Integers if place == 0 => 0,
        Contents::Texts if header(place).contains(CODE_WORDS[0]) => 1,
        Contents::Integers if is_called_code(place) => 2,
        Contents::Texts => 3,
        Contents::Integers => 4,
        Contents::Both => 5,
    });
    columns
}

/// Whether a column numbers the rows.
fn is_running(table: &Table, place: usize) -> bool {
    let number = |row: &TableRow| row.cells.get(place).and_then(|cell| integer(&cell.text.bare));
    table.rows.len() > 1 && table.rows.iter().enumerate().all(|(index, row)| number(row) == Some(index as i128 + 1))
}

/// Whether a column may contain names: most of its cells are short, like messages at most.
pub(crate) fn may_be_names(table: &Table, place: usize) -> bool {
    let is_name = |text: &str| !text.is_empty() && text.chars().count() <= MOST_CHARACTERS;
    let names = table.rows.iter().filter(|row| row.cells.get(place).is_some_and(|cell| is_name(&cell.text.bare)));
    names.count() * 2 > table.rows.len()
}

/// Whether a column mostly contains types, so that the names in another one are names of fields.
fn has_types(table: &Table) -> bool {
    let is_type = |cell: &Cell| {
        let mut words = cell.text.bare.split(|character: char| !character.is_alphanumeric());
        words.next().is_some_and(|word| TYPES.contains(&word.to_lowercase().as_str()))
    };
    (0..table.header.cells.len()).any(|place| {
        let types = table.rows.iter().filter(|row| row.cells.get(place).is_some_and(is_type)).count();
        types * 2 > table.rows.len()
    })
}

/// What a column contains, if most of its cells contain different codes.
fn contents(table: &Table, place: usize) -> Option<Contents> {
    let cells: Vec<&Cell> = table.rows.iter().filter_map(|row| row.cells.get(place)).collect();
    let is_mostly = |code: fn(&Cell) -> Option<String>| {
        let codes: HashSet<String> = cells.iter().filter_map(|cell| code(cell)).collect();
        codes.len() * 2 > cells.len()
    };
    if is_mostly(|cell| integer(&cell.text.bare).map(|code| code.to_string())) {
        Some(if are_padded(&cells) { Contents::Texts } else { Contents::Integers })
    } else if is_mostly(text_code) {
        Some(Contents::Texts)
    } else if is_mostly(code_with_name) {
        Some(Contents::Both)
    } else {
        None
    }
}

/// The text code in a cell: a word that looks like one, or that is marked as code.
fn text_code(cell: &Cell) -> Option<String> {
    let code = texts::of_text(&cell.text)?;
    let least = if cell.text.spans.is_empty() { Resemblance::Symbol } else { Resemblance::Word };
    let is_number = integer(code).is_some() || code.parse::<f64>().is_ok();
    (resemblance(code) >= least && !is_number).then(|| code.to_owned())
}

/// The only integer in a cell with a few words, if it is the first or the last one.
fn code_with_name(cell: &Cell) -> Option<String> {
    let words = cell.text.bare.split(|character: char| !character.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let is_code = |word: &&str| integer(word).is_some();
    let ends = [words.first()?, words.last()?];
    let code = ends.into_iter().find(|word| is_code(word))?;
    let is_only = words.iter().filter(|word| is_code(word)).count() == 1;
    (is_only && (2..=MOST_WORDS).contains(&words.len())).then(|| (*code).to_owned())
}

/// Whether the cells contain codes such as `08006` and `2200B`, which are text although most of them may be integers:
/// words of the same length, some of which are not integers, and more of them than by mistake.
fn are_padded(cells: &[&Cell]) -> bool {
    let is_word = |text: &&str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let has_digit = |text: &&str| text.bytes().any(|byte| byte.is_ascii_digit());
    let texts: Vec<&str> = cells.iter().map(|cell| cell.text.bare.as_str()).collect();
    let is_even = texts.iter().all(|text| is_word(text) && has_digit(text) && text.len() == texts[0].len());
    let others = texts.iter().filter(|text| integer(text).is_none()).count();
    let has_zero = texts.iter().any(|text| text.len() > 1 && text.starts_with('0') && integer(text).is_some());
    is_even && (others > 1 || (others == 1 && has_zero))
}
