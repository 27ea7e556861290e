//! A fault of a file is told of a comment too, with the same words.

use std::fs;
use std::path::Path;

use httpcodes_tests::{FaultCase, errors, expand, fault_cases, fault_folder};
use syn::ItemEnum;

use crate::same::{assert_same, in_comment};

/// The cases whose faults are those of a file alone, by the start of their names: its path, its bytes, a link that git
/// wrote as text, and a text without a table, which is told in other words.
const ONLY_OF_FILES: &[&str] = &["01_", "02_", "03_no_table", "27_path", "30_"];

/// The type of the codes, if the enum names one.
fn repr_of(item: &ItemEnum) -> String {
    let repr = item.attrs.iter().find(|attribute| attribute.path().is_ident("repr"));
    let list = repr.map(|attribute| attribute.meta.require_list().expect("`repr` has a type"));
    list.map_or_else(|| "u16".to_owned(), |list| list.tokens.to_string())
}

/// A fault without its place: the path, also in a command, and the lines of the sheet, which have other numbers in a
/// comment, or none.
fn said(error: &str) -> String {
    let is_of_place = |line: &&str| {
        let line = line.trim();
        let number = line.split_once(" |").map_or("", |(number, _)| number);
        line.contains("faults in ")
            || line == "|"
            || line == "..."
            || line.starts_with("--> ")
            || line.starts_with("= note: further lines: ")
            || line.starts_with("= help: the command `cheatsheet ")
            || number.parse::<u32>().is_ok()
    };
    let lines = error.lines().filter(|line| !is_of_place(line));
    lines.map(|line| line.trim_start().to_owned() + "\n").collect()
}

#[test]
fn every_fault_of_a_file_is_told_of_a_comment() {
    let mut compared = 0;
    for FaultCase { name, arguments, item } in fault_cases() {
        let Ok(item) = syn::parse_str::<ItemEnum>(&item) else { continue };
        let path = arguments.split('"').nth(1).unwrap_or_default();
        let Ok(sheet) = fs::read_to_string(fault_folder().join(path)) else { continue };
        if ONLY_OF_FILES.iter().any(|start| name.starts_with(start)) || sheet.starts_with("---") {
            continue;
        }
        let others = arguments.replacen(&format!("{path:?}"), "", 1);
        let others = others.trim_start_matches([' ', ',']);
        let repr = repr_of(&item);
        let item = format!("#[repr({repr})] pub enum Code {{}}");
        let of_file = errors(expand(&format!("{path:?}, {others}"), &item, &fault_folder()));
        let of_comment = errors(expand(others, &in_comment(&sheet, &repr), Path::new("")));
        let [of_file, of_comment] =
            [of_file, of_comment].map(|errors| errors.iter().map(|error| said(error)).collect::<Vec<_>>());
        assert_same(&name, &of_comment.concat(), &of_file.concat());
        compared += 1;
    }
    assert!(compared >= 60, "only {compared} cases were compared");
}
