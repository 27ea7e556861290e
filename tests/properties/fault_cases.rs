//! The cases in `../faults/`, expanded in this process: the generator's message about each is the one that the compiler
//! printed.
//!
//! The tests with the compiler decide, but these are quick, and show which step of the generator is wrong.

use std::fs;

use httpcodes_invariants::panics::ignore_refused_identifiers;
use httpcodes_tests::{FaultCase, fault_cases, fault_folder, workspace};

use crate::expansion::Expansion;

/// A fault as the compiler prints it: the lines below the first one are indented by the width of `error: `, paths are
/// relative to the folder of the cases, and the path of its parent folder is left out.
fn printed(fault: &str) -> String {
    let folder = fault_folder();
    let parent = folder.parent().expect("it is in another one").display().to_string();
    let line = |line: &str| {
        let line = match line.split_once("--> ") {
            Some((before, path)) => {
                let path = path.replace('\\', "/");
                format!("{before}--> {}", path.rsplit_once("faults/").map_or(path.as_str(), |(_, path)| path))
            }
            None => line.replace(&parent, "…"),
        };
        format!("       {line}").trim_end_matches(' ').to_owned()
    };
    let lines: Vec<String> = fault.lines().map(line).collect();
    format!("error: {}", lines.join("\n").trim_start())
}

#[test]
fn every_case_has_the_faults_that_the_compiler_prints() {
    ignore_refused_identifiers();
    let mut count = 0;
    for FaultCase { name, arguments, item } in fault_cases() {
        if name.starts_with("50_comment") {
            // The numbers of the lines are those of the whole file, of which only the item is left here.
            continue;
        }
        let snapshot = fault_folder().join("snapshots").join(format!("{name}.snap"));
        let snapshot = fs::read_to_string(snapshot).expect("the case has a snapshot");
        let expansion = Expansion::of(&arguments, &item, &fault_folder()).expect("what comes out parses");
        if name.starts_with("39_type") && expansion.faults.is_empty() {
            // The compiler alone knows other types, and what their `parse` refuses.
            assert!(snapshot.contains("\nerror[") && !snapshot.contains("\nerror: "), "{name} has no fault");
            continue;
        }
        assert!(!expansion.faults.is_empty(), "{name} has no fault");
        let errors = snapshot.lines().filter(|line| line.starts_with("error")).count();
        // Whether a feature of `httpcodes` is enabled is known to `httpcodes` alone, which drops the fault.
        let mut faults = expansion.faults;
        faults.retain(|fault| !fault.contains("needs the feature"));
        assert!(faults.len() <= errors, "{name} has {} faults", faults.len());
        let mut rest = snapshot.as_str();
        for fault in faults {
            let printed = printed(&fault);
            let below = rest.split_once(&printed).map(|(_, below)| below);
            let below = below.unwrap_or_else(|| panic!("{name}: not what the compiler printed next:\n{printed}"));
            // What follows is rustc's own: the line of the attribute.
            let next = below.strip_prefix('\n').and_then(|below| below.lines().next()).unwrap_or_default();
            let is_whole = next.trim_start().starts_with("--> cases/");
            assert!(is_whole, "{name}: the compiler printed more than\n{printed}\nnamely\n{next}");
            rest = below;
        }
        count += 1;
    }
    assert!(count > 60, "only {count} cases");
}

#[test]
fn the_second_row_of_a_code_stays_usable_as_a_variant() {
    ignore_refused_identifiers();
    let (arguments, item) = ("\"sheets/14_code_used_twice.md\"", "pub enum Code {}");
    let tokens = httpcodes_generator::cheatsheet(
        arguments.parse().expect("it lexes"),
        item.parse().expect("it lexes"),
        &fault_folder(),
    );
    assert!(tokens.to_string().contains("Missing = 0 ,"), "{tokens}");
}

#[test]
fn a_name_may_start_with_a_code_as_long_as_it_reads_as_no_other_row() {
    ignore_refused_identifiers();
    let sheet = "\"properties/names_with_codes.md\"";
    let expansion =
        Expansion::of(sheet, "pub enum Sheet {}", &workspace().join("tests")).expect("what comes out parses");
    assert_eq!(expansion.faults, [""; 0]);
    assert_eq!(expansion.variants.len(), 3);
}
