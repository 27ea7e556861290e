//! The build script for editors: it makes a change to the sheet visible in the environment of the crate.

use httpcodes_tests::Project;

use crate::crates::{NEW_ROW, SHEET};

const BUILD_SCRIPT: &str = include_str!("crates/stamped/build.rs");

const PROGRAM: &str = "#[httpcodes::cheatsheet(\"docs/codes.md\")]\nenum Code {}\n\
    fn main() { println!(\"{} {:?}\", env!(\"SHEET_STAMP\"), Code::ALL) }\n";

#[test]
fn an_edit_of_the_sheet_changes_the_environment_of_the_crate() {
    let project = Project::new("stamped_sheet")
        .file("docs/codes.md", SHEET)
        .file("build.rs", BUILD_SCRIPT)
        .file("src/main.rs", PROGRAM);
    let printed = || project.cargo(&["run", "--quiet"]).expect_success().stdout;
    let before = printed();
    assert_eq!(printed(), before);
    project.write("docs/codes.md", &(SHEET.to_owned() + NEW_ROW));
    let after = printed();
    let stamp = |printed: &str| printed.split_once(' ').and_then(|(stamp, _)| stamp.parse::<u128>().ok());
    assert!(stamp(&after) > stamp(&before) && stamp(&before).is_some(), "{before}{after}");
    assert!(before.ends_with("[Done, Failed, Lost]\n") && after.ends_with("[Done, Failed, Lost, Paused]\n"), "{after}");
}

#[test]
fn the_guide_shows_this_build_script() {
    let guide = include_str!("../../httpcodes/src/guide.md");
    assert!(guide.contains(&format!("```rust,ignore\n{BUILD_SCRIPT}```\n")), "not in the guide:\n{BUILD_SCRIPT}");
}
