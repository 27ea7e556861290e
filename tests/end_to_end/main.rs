//! A small crate and its sheet over several days of work: built, extended, broken and repaired, using only `cargo
//! build`.
//!
//! `crate/` contains the crate and other versions of its program.

use std::fs;

use httpcodes_tests::{Project, Run};

const SHEET: &str = include_str!("crate/docs/codes.md");
const PROGRAM: &str = include_str!("crate/src/main.rs");
const NEW_ROW: &str = "| 3 | Paused | The job waits to be continued. |\n";

/// A copy of the crate in a temporary folder, built once.
fn built(name: &str) -> Project {
    let project = Project::new(name).file("docs/codes.md", SHEET).file("src/main.rs", PROGRAM);
    let _ = build(&project).expect_success();
    project
}

fn build(project: &Project) -> Run {
    project.cargo(&["build"])
}

/// What the program prints after another build.
#[track_caller]
fn printed(project: &Project) -> String {
    let _ = build(project).expect_success();
    project.cargo(&["run", "--quiet"]).expect_success().stdout
}

fn edit_sheet(project: &Project, edit: impl Fn(&str) -> String) {
    let sheet = fs::read_to_string(project.path("docs/codes.md")).expect("the sheet is there");
    let edited = edit(&sheet);
    assert_ne!(edited, sheet);
    project.write("docs/codes.md", &edited);
}

/// How many errors the compiler reports.
fn errors(run: &Run) -> usize {
    let is_error = |line: &&str| line.starts_with("error") && !line.starts_with("error: could not compile");
    run.stderr.lines().filter(is_error).count()
}

#[test]
fn a_row_that_is_added_to_the_sheet_is_a_variant_after_the_next_build() {
    let project = built("added_row");
    assert!(!printed(&project).contains("Paused"));
    edit_sheet(&project, |sheet| sheet.to_owned() + NEW_ROW);
    assert!(printed(&project).contains("3 Paused: The job waits to be continued.\n"));
    project.write("src/main.rs", include_str!("crate/new_variant.rs"));
    assert_eq!(printed(&project), "0 Done: carry on\n1 Failed: try again\n2 Lost: try again\n3 Paused: wait\n");
}

#[test]
fn a_new_row_is_missed_where_a_match_sees_to_all_rows() {
    let project = built("missed_row");
    project.write("src/main.rs", include_str!("crate/old_match.rs"));
    assert_eq!(printed(&project), "0 Done: carry on\n1 Failed: try again\n2 Lost: try again\n");
    edit_sheet(&project, |sheet| sheet.to_owned() + NEW_ROW);
    let run = build(&project);
    assert!(run.stderr.contains("non-exhaustive patterns: `ExitCode::Paused` not covered"), "{}", run.stderr);
    assert_eq!(errors(&run), 1, "{}", run.stderr);
}

#[test]
fn a_row_that_is_reworded_is_printed_in_its_new_words() {
    let project = built("reworded_row");
    assert!(printed(&project).contains("2 Lost: Nobody knows what became of the job.\n"));
    edit_sheet(&project, |sheet| sheet.replace("Nobody knows what became of the job.", "The job is not to be found."));
    assert!(printed(&project).contains("2 Lost: The job is not to be found.\n"));
}

#[test]
fn a_broken_row_is_one_error_at_its_place_in_the_sheet() {
    let project = built("broken_row");
    edit_sheet(&project, |sheet| sheet.replace("| 2 | Lost |", "| two | Lost |"));
    let run = build(&project);
    assert!(!run.success);
    assert!(run.stderr.contains("error: `two` is not an integer"), "{}", run.stderr);
    assert!(run.stderr.contains("--> docs/codes.md:7:3"), "{}", run.stderr);
    assert!(run.stderr.contains("| two | Lost | Nobody knows"), "{}", run.stderr);
    assert_eq!(errors(&run), 1, "{}", run.stderr);
}

#[test]
fn a_row_that_is_added_and_then_broken_is_one_error_at_its_place() {
    let project = built("added_and_broken_row");
    edit_sheet(&project, |sheet| sheet.to_owned() + NEW_ROW);
    let _ = build(&project).expect_success();
    edit_sheet(&project, |sheet| sheet.replace("| 3 | Paused |", "| 1 | Paused |"));
    let run = build(&project);
    assert!(run.stderr.contains("code 1 is used twice"), "{}", run.stderr);
    assert!(run.stderr.contains("--> docs/codes.md:8:3"), "{}", run.stderr);
    assert_eq!(errors(&run), 1, "{}", run.stderr);
}

#[test]
fn a_repaired_row_builds_again() {
    let project = built("repaired_row");
    edit_sheet(&project, |sheet| sheet.replace("| 2 | Lost |", "| two | Lost |"));
    assert!(!build(&project).success);
    edit_sheet(&project, |sheet| sheet.replace("| two | Lost |", "| 22 | Lost |"));
    assert!(printed(&project).contains("22 Lost: "));
}

#[test]
fn a_deleted_sheet_is_an_error_that_names_it() {
    let project = built("deleted_sheet");
    fs::remove_file(project.path("docs/codes.md")).expect("the sheet can be deleted");
    let run = build(&project);
    assert!(!run.success);
    assert!(run.stderr.contains("error: the sheet `docs/codes.md` was not found"), "{}", run.stderr);
}

#[test]
fn a_restored_sheet_builds_again() {
    let project = built("restored_sheet");
    fs::rename(project.path("docs/codes.md"), project.path("elsewhere.md")).expect("the sheet can be moved");
    assert!(!build(&project).success);
    fs::rename(project.path("elsewhere.md"), project.path("docs/codes.md")).expect("the sheet can be moved back");
    assert!(printed(&project).starts_with("0 Done: "));
}

#[test]
fn a_sheet_that_was_missing_at_first_is_read_as_soon_as_it_is_there() {
    let project = Project::new("late_sheet").file("src/main.rs", PROGRAM);
    assert!(!build(&project).success);
    project.write("docs/codes.md", SHEET);
    assert!(printed(&project).starts_with("0 Done: "));
}

#[test]
fn a_sheet_that_stays_as_it_is_builds_nothing_anew() {
    let project = built("unchanged_sheet");
    let run = build(&project).expect_success();
    assert!(!run.stderr.contains("Compiling"), "{}", run.stderr);
}

#[test]
fn a_sheet_that_changes_builds_only_its_crate_anew() {
    let project = built("changed_sheet");
    edit_sheet(&project, |sheet| sheet.to_owned() + NEW_ROW);
    let run = build(&project).expect_success();
    let compiled: Vec<&str> = run.stderr.lines().filter(|line| line.contains("Compiling")).collect();
    assert!(matches!(compiled.as_slice(), [line] if line.contains("changed_sheet")), "{}", run.stderr);
}

#[test]
#[cfg(unix)]
fn a_sheet_behind_a_symbolic_link_is_watched_as_well() {
    let project = Project::new("linked_sheet").file("sheet/codes.md", SHEET).file("src/main.rs", PROGRAM);
    fs::create_dir(project.path("docs")).expect("the folder can be made");
    std::os::unix::fs::symlink("../sheet/codes.md", project.path("docs/codes.md")).expect("the link can be made");
    assert!(!printed(&project).contains("Paused"));
    project.write("sheet/codes.md", &(SHEET.to_owned() + NEW_ROW));
    assert!(printed(&project).contains("3 Paused: "));
}

#[test]
fn a_crate_in_a_workspace_finds_its_sheet_and_names_its_path_in_the_workspace() {
    let project = Project::new("workspace_of_one");
    let manifest = fs::read_to_string(project.path("Cargo.toml")).expect("the manifest is there");
    project.write("member/Cargo.toml", &manifest.replace("[workspace]\n", ""));
    project.write("Cargo.toml", "[workspace]\nresolver = \"2\"\nmembers = [\"member\"]\n");
    project.write("member/docs/codes.md", SHEET);
    project.write("member/src/main.rs", PROGRAM);
    assert!(printed(&project).starts_with("0 Done: "));
    project.write("member/docs/codes.md", &SHEET.replace("| 2 | Lost |", "| two | Lost |"));
    let run = build(&project);
    assert!(run.stderr.replace('\\', "/").contains("--> member/docs/codes.md:7:3"), "{}", run.stderr);
}
