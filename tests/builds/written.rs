//! Sheets that a build script writes, and other sheets whose path has environment variables in it.

#[cfg(unix)]
use std::fs;

use httpcodes_tests::Project;

use crate::crates::{NEW_ROW, SHEET};

const BUILD_SCRIPT: &str = include_str!("crates/written/build.rs");
const CODES: &str = include_str!("crates/written/codes.csv");
const ENUM: &str = include_str!("crates/written/code.rs");
const MAIN: &str = "fn main() { println!(\"{:?}\", Code::ALL) }\n";

fn written(name: &str) -> Project {
    Project::new(name)
        .file("build.rs", BUILD_SCRIPT)
        .file("codes.csv", CODES)
        .file("src/main.rs", &format!("{ENUM}\n{MAIN}"))
}

#[test]
fn an_edit_of_what_the_build_script_reads_makes_new_variants() {
    let project = written("written_sheet");
    let printed = || project.cargo(&["run", "--quiet"]).expect_success().stdout;
    assert_eq!(printed(), "[Done, Failed]\n");
    project.write("codes.csv", &format!("{CODES}2,Lost\n"));
    assert_eq!(printed(), "[Done, Failed, Lost]\n");
    project.write("codes.csv", "0,Done\n");
    assert_eq!(printed(), "[Done]\n");
}

#[test]
fn a_fault_in_a_sheet_that_a_build_script_writes_shows_its_row() {
    let project = written("written_fault");
    project.write("codes.csv", &format!("{CODES}two,Lost\n"));
    let stderr = project.cargo(&["build"]).stderr.replace('\\', "/");
    assert!(stderr.contains("/out/codes.md:5:3\n") && stderr.contains("5 | | two | Lost |"), "{stderr}");
    assert!(stderr.contains("2 | #[httpcodes::cheatsheet(concat!(env!(\"OUT_DIR\"), \"/codes.md\"))]"), "{stderr}");
}

#[test]
#[cfg(unix)]
fn a_library_does_not_contain_the_variables_in_the_path() {
    let project = written("written_library");
    let target = project.target().to_str().expect("the path is Unicode");
    let constant = format!("{ENUM}\n/// What would be found.\npub const FOLDER: &str = env!(\"OUT_DIR\");\n");
    for (code, is_named) in [(ENUM, false), (&constant, true)] {
        project.write("src/lib.rs", code);
        let _ = project.cargo(&["build", "--lib"]).expect_success();
        let library = fs::read(project.target().join("debug/libwritten_library.rlib")).expect("it was built");
        assert_eq!(library.windows(target.len()).any(|window| window == target.as_bytes()), is_named, "{code}");
    }
}

#[test]
fn the_guide_shows_this_build_script_and_this_enum() {
    let guide = include_str!("../../httpcodes/src/guide.md");
    for code in [BUILD_SCRIPT, ENUM] {
        assert!(guide.contains(&format!("```rust,ignore\n{code}```\n")), "not in the guide:\n{code}");
    }
}

#[test]
fn a_crate_is_built_anew_when_a_variable_in_the_path_changes() {
    let code = ENUM.replace("env!(\"OUT_DIR\")", "env!(\"FOLDER_OF_SHEETS\"), \"/\", env!(\"LANGUAGE_OF_SHEETS\")");
    let project = Project::new("variable_path")
        .file("one/en/codes.md", SHEET)
        .file("other/en/codes.md", &(SHEET.to_owned() + NEW_ROW))
        .file("src/main.rs", &format!("{code}\n{MAIN}"));
    for (folder, codes) in [("one", "[Done, Failed, Lost]\n"), ("other", "[Done, Failed, Lost, Paused]\n")] {
        let variables = [("FOLDER_OF_SHEETS", folder), ("LANGUAGE_OF_SHEETS", "en")];
        let run = project.cargo_with(&variables, &["run", "--quiet"]);
        assert_eq!(run.expect_success().stdout, codes);
    }
}

#[test]
fn a_build_script_may_set_a_variable_to_the_whole_path() {
    let project = Project::new("path_in_a_variable")
        .file("docs/codes.md", SHEET)
        .file("build.rs", "fn main() { println!(\"cargo::rustc-env=SHEET=docs/codes.md\") }\n")
        .file("src/main.rs", &format!("#[httpcodes::cheatsheet(env!(\"SHEET\"))]\nenum Code {{}}\n{MAIN}"));
    assert_eq!(project.cargo(&["run", "--quiet"]).expect_success().stdout, "[Done, Failed, Lost]\n");
}
