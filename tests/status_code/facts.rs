//! Reads the facts in `../data/`.

use httpcodes::StatusCode;

/// A row of the original sheet.
pub(crate) struct Original {
    pub(crate) section: String,
    pub(crate) code: u16,
    pub(crate) phrase: String,
    pub(crate) version: String,
}

/// A row of the IANA registry.
pub(crate) struct Registered {
    pub(crate) code: u16,
    /// `None` where the registry writes `(Unused)`.
    pub(crate) description: Option<String>,
    pub(crate) document: String,
    pub(crate) section: String,
    /// The RFC that first defined the code.
    pub(crate) since: String,
}

/// A code and one of its names.
pub(crate) struct Name {
    pub(crate) code: u16,
    pub(crate) name: String,
}

/// A code without a registration.
#[derive(PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Unregistered {
    pub(crate) vendor: String,
    pub(crate) code: u16,
    pub(crate) name: String,
}

/// The 42 rows of the original sheet.
pub(crate) fn original() -> Vec<Original> {
    let rows = records(include_str!("../data/original.csv"));
    let rows = rows.map(|[section, code, phrase, version]| Original { section, code: number(&code), phrase, version });
    rows.collect()
}

/// The registry.
pub(crate) fn registry() -> Vec<Registered> {
    records(include_str!("../data/registry.csv"))
        .map(|[code, description, document, section, since]| {
            let description = Some(description).filter(|description| description != "(Unused)");
            Registered { code: number(&code), description, document, section, since }
        })
        .collect()
}

/// The names of codes in other places.
pub(crate) fn other_names() -> Vec<Name> {
    let rows = records(include_str!("../data/other_names.csv"));
    rows.map(|[code, name, _]| Name { code: number(&code), name }).collect()
}

/// The codes that are used without a registration.
pub(crate) fn unregistered() -> Vec<Unregistered> {
    let rows = records(include_str!("../data/unofficial.csv"));
    rows.map(|[vendor, code, name]| Unregistered { vendor, code: number(&code), name }).collect()
}

/// The phrases of Node.js.
pub(crate) fn node() -> Vec<Name> {
    names(include_str!("../data/node.csv"))
}

/// The phrases of Python.
pub(crate) fn python() -> Vec<Name> {
    names(include_str!("../data/python.csv"))
}

/// The variant of a code that must be in the sheet.
#[track_caller]
pub(crate) fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or_else(|| panic!("{code} is not in the sheet"))
}

fn names(csv: &str) -> Vec<Name> {
    records(csv).map(|[code, name]| Name { code: number(&code), name }).collect()
}

fn number(text: &str) -> u16 {
    text.parse().expect("the first column holds codes")
}

/// The lines of a CSV file except its header, each with as many fields as the file has columns.
fn records<const COLUMNS: usize>(csv: &str) -> impl Iterator<Item = [String; COLUMNS]> {
    csv.lines().skip(1).map(|line| {
        fields(line).try_into().unwrap_or_else(|fields| panic!("not {COLUMNS} fields, as in the header: {fields:?}"))
    })
}

/// The fields of a line. A field in quotes may contain commas.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut is_quoted = false;
    for character in line.chars() {
        match character {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            _ => fields.last_mut().expect("there is a first field").push(character),
        }
    }
    fields
}

#[test]
fn the_files_hold_42_rows_63_codes_and_22_names() {
    assert_eq!((original().len(), registry().len(), other_names().len()), (42, 63, 22));
}

#[test]
fn the_file_of_unofficial_codes_holds_37_rows() {
    assert_eq!(unregistered().len(), 37);
}

#[test]
fn the_peers_know_62_codes_each() {
    assert_eq!((node().len(), python().len()), (62, 62));
}
