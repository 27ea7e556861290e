//! What a build watches, beyond the edits in `end_to_end`: the sheet is replaced by something else with the same name.

use std::fs;
use std::time::{Duration, SystemTime};

use httpcodes_tests::{Project, Run};

use crate::crates::{NEW_ROW, SHEET};

const PROGRAM: &str = include_str!("../end_to_end/crate/src/main.rs");

fn built(name: &str) -> Project {
    let project = Project::new(name).file("docs/codes.md", SHEET).file("src/main.rs", PROGRAM);
    let _ = build(&project).expect_success();
    project
}

fn build(project: &Project) -> Run {
    project.cargo(&["build"])
}

fn is_built_anew(run: &Run) -> bool {
    run.stderr.contains("Compiling")
}

fn printed(project: &Project) -> String {
    project.cargo(&["run", "--quiet"]).expect_success().stdout
}

#[test]
#[cfg(unix)]
fn a_sheet_that_is_replaced_by_a_symbolic_link_is_read_and_watched_at_its_new_place() {
    let project = built("replaced_by_link");
    fs::remove_file(project.path("docs/codes.md")).expect("the sheet can be deleted");
    project.write("elsewhere/codes.md", &(SHEET.to_owned() + NEW_ROW));
    std::os::unix::fs::symlink("../elsewhere/codes.md", project.path("docs/codes.md")).expect("a link can be made");
    assert!(printed(&project).contains("3 Paused: "));
    project.write("elsewhere/codes.md", SHEET);
    assert!(!printed(&project).contains("3 Paused: "));
}

/// Cargo watches the target of a link, not the link. As with a linked source file, the next build of the crate sees it.
#[test]
#[cfg(unix)]
fn a_symbolic_link_that_is_replaced_is_read_when_the_crate_is_built_for_another_reason() {
    let project = Project::new("replaced_link").file("elsewhere.md", SHEET).file("src/main.rs", PROGRAM);
    fs::create_dir(project.path("docs")).expect("the folder can be made");
    std::os::unix::fs::symlink("../elsewhere.md", project.path("docs/codes.md")).expect("the link can be made");
    assert!(!printed(&project).contains("3 Paused: "));
    fs::remove_file(project.path("docs/codes.md")).expect("the link can be deleted");
    project.write("docs/codes.md", &(SHEET.to_owned() + NEW_ROW));
    project.write("src/main.rs", &(PROGRAM.to_owned() + "\n// Another reason.\n"));
    assert!(printed(&project).contains("3 Paused: "));
    project.write("docs/codes.md", SHEET);
    assert!(!printed(&project).contains("3 Paused: "));
}

#[test]
fn a_link_that_is_a_text_file_is_watched_like_its_target() {
    let project = Project::new("link_as_text").file("elsewhere.md", SHEET).file("src/main.rs", PROGRAM);
    project.write("docs/codes.md", "../elsewhere.md");
    assert!(!printed(&project).contains("3 Paused: "));
    project.write("elsewhere.md", &(SHEET.to_owned() + NEW_ROW));
    assert!(printed(&project).contains("3 Paused: "));
    project.write("another.md", SHEET);
    project.write("docs/codes.md", "../another.md");
    assert!(!printed(&project).contains("3 Paused: "));
}

#[test]
fn a_folder_whose_link_is_a_text_file_is_watched_like_its_target() {
    let project = Project::new("folder_as_text").file("src/main.rs", PROGRAM).file("docs", "link/docs");
    project.write("link", "elsewhere");
    project.write("elsewhere/docs/codes.md", SHEET);
    assert!(!printed(&project).contains("3 Paused: "));
    project.write("elsewhere/docs/codes.md", &(SHEET.to_owned() + NEW_ROW));
    assert!(printed(&project).contains("3 Paused: "));
    project.write("another/docs/codes.md", SHEET);
    project.write("link", "another");
    assert!(!printed(&project).contains("3 Paused: "));
}

#[test]
fn a_fault_behind_a_link_that_is_a_text_file_names_the_target() {
    let project = Project::new("fault_behind_text").file("src/main.rs", PROGRAM);
    project.write("docs/codes.md", "../elsewhere.md");
    project.write("elsewhere.md", &SHEET.replace("| 2 | Lost |", "| two | Lost |"));
    let stderr = build(&project).stderr;
    assert!(stderr.contains("--> elsewhere.md:7:3"), "{stderr}");
}

/// Many editors write a new file and then rename it to the old one.
#[test]
fn a_sheet_that_is_saved_under_its_name_by_renaming_is_read() {
    let project = built("renamed_over");
    project.write("docs/codes.md.new", &(SHEET.to_owned() + NEW_ROW));
    fs::rename(project.path("docs/codes.md.new"), project.path("docs/codes.md")).expect("the sheet can be renamed");
    assert!(printed(&project).contains("3 Paused: "));
}

#[test]
fn a_sheet_that_is_deleted_and_restored_as_it_was_is_built_anew_without_harm() {
    let project = built("restored_as_it_was");
    let before = printed(&project);
    fs::remove_file(project.path("docs/codes.md")).expect("the sheet can be deleted");
    assert!(!build(&project).success);
    project.write("docs/codes.md", SHEET);
    let run = build(&project).expect_success();
    assert!(is_built_anew(&run), "{}", run.stderr);
    assert_eq!(printed(&project), before);
}

#[test]
fn a_sheet_whose_time_alone_changes_is_built_anew_and_then_no_more() {
    let project = built("touched");
    let sheet = fs::File::options().write(true).open(project.path("docs/codes.md")).expect("the sheet can be opened");
    sheet.set_modified(SystemTime::now() + Duration::from_secs(1)).expect("the time can be set");
    assert!(is_built_anew(&build(&project).expect_success()));
    sheet.set_modified(SystemTime::now() - Duration::from_secs(1)).expect("the time can be set");
    assert!(!is_built_anew(&build(&project).expect_success()));
}

#[test]
fn another_file_beside_the_sheet_is_not_watched() {
    let project = built("not_watched");
    project.write("docs/other.md", SHEET);
    assert!(!is_built_anew(&build(&project).expect_success()));
}

#[test]
fn a_sheet_is_watched_where_paths_are_remapped() {
    let project = Project::new("remapped").file("docs/codes.md", SHEET).file("src/main.rs", PROGRAM);
    let remap = format!("--remap-path-prefix={}=/source", project.path("").display().to_string().trim_end_matches('/'));
    let printed = || project.cargo_with(&[("RUSTFLAGS", &remap)], &["run", "--quiet"]).expect_success().stdout;
    assert!(!printed().contains("3 Paused: "));
    project.write("docs/codes.md", &(SHEET.to_owned() + NEW_ROW));
    assert!(printed().contains("3 Paused: "));
    project.write("docs/codes.md", SHEET);
    assert!(!printed().contains("3 Paused: "));
}
