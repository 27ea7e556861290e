//! A fault of a file is told of a comment too, with the same words.

use std::fs;
use std::path::Path;

use httpcodes_tests::{errors, expand, workspace};
use syn::{Item, Meta};

use crate::same::{assert_same, in_comment};

/// The cases whose faults are those of a file alone, by the start of their names: its path, its bytes, a link that git
/// wrote as text, and a text without a table, which is told in other words.
const ONLY_OF_FILES: &[&str] = &["01_", "02_", "03_no_table", "27_path", "30_"];

/// A case: the arguments besides the path, the type of the codes, and the sheet.
struct Case {
    name: String,
    path: String,
    arguments: String,
    repr: String,
    sheet: String,
}

/// The cases of `faults` that have a sheet.
fn cases() -> Vec<Case> {
    let folder = workspace().join("tests/faults");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder.join("cases")).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).expect("it can be read");
        let Ok(file) = syn::parse_file(&source) else { continue };
        for item in file.items {
            let Item::Enum(item) = item else { continue };
            let (mut arguments, mut repr) = (None, "u16".to_owned());
            for attribute in &item.attrs {
                match &attribute.meta {
                    Meta::List(list) if attribute.path().is_ident("repr") => repr = list.tokens.to_string(),
                    Meta::List(list) => arguments = Some(list.tokens.to_string()),
                    Meta::Path(_) | Meta::NameValue(_) => {}
                }
            }
            let arguments = arguments.unwrap_or_default();
            let path: String = arguments.split('"').nth(1).unwrap_or_default().to_owned();
            let Ok(sheet) = fs::read_to_string(folder.join(&path)) else { continue };
            let arguments = arguments.replacen(&format!("{path:?}"), "", 1).trim_start_matches([' ', ',']).to_owned();
            cases.push(Case { name: name.clone(), path, arguments, repr, sheet });
        }
    }
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    cases
}

/// A fault without its place: the path, and the lines of the sheet, which have other numbers in a comment, or none.
fn said(error: &str) -> String {
    let is_of_place = |line: &&str| {
        let line = line.trim();
        let number = line.split_once(" |").map_or("", |(number, _)| number);
        line.contains("faults in ")
            || line == "|"
            || line == "..."
            || line.starts_with("--> ")
            || number.parse::<u32>().is_ok()
    };
    let lines = error.lines().filter(|line| !is_of_place(line));
    lines.map(|line| line.trim_start().to_owned() + "\n").collect()
}

#[test]
fn every_fault_of_a_file_is_told_of_a_comment() {
    let folder = workspace().join("tests/faults");
    let mut compared = 0;
    for Case { name, path, arguments, repr, sheet } in cases() {
        if ONLY_OF_FILES.iter().any(|start| name.starts_with(start)) || sheet.starts_with("---") {
            continue;
        }
        let item = format!("#[repr({repr})] pub enum Code {{}}");
        let of_file = errors(expand(&format!("{path:?}, {arguments}"), &item, &folder));
        let of_comment = errors(expand(&arguments, &in_comment(&sheet, &repr), Path::new("")));
        let [of_file, of_comment] =
            [of_file, of_comment].map(|errors| errors.iter().map(|error| said(error)).collect::<Vec<_>>());
        assert_same(&name, &of_comment.concat(), &of_file.concat());
        compared += 1;
    }
    assert!(compared >= 60, "only {compared} cases were compared");
}
