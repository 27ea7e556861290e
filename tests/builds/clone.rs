//! A clone of this repository in which symbolic links are off, as they are on Windows by default.

use std::fs;

use httpcodes_tests::{Project, Run, expand, workspace};

use crate::archive::unpack;
use crate::crates::{PACKAGES, commit, copy_members, git};

/// The packages and the examples, in the folder `clone`.
fn clone(name: &str) -> Project {
    let project = Project::new(name);
    let members: Vec<&str> = PACKAGES.into_iter().chain(["examples"]).collect();
    copy_members(&members, &project.path("origin"));
    commit(&project.path("origin"));
    git(
        &project.path(""),
        &["-c", "core.symlinks=false", "clone", "--quiet", "--config", "core.symlinks=false", "origin", "clone"],
    );
    let link = fs::read_to_string(project.path("clone/httpcodes/cheatsheet.md")).expect("the link is a file");
    assert_eq!(link, "../cheatsheet.md", "git has written the sheet itself");
    project
}

#[test]
fn the_main_command_of_the_readme_runs_and_sees_edits_of_the_sheet() {
    let project = clone("clone_that_runs");
    let run = || {
        let arguments = ["run", "--quiet", "--manifest-path", "clone/Cargo.toml", "--example", "lookup", "--", "404"];
        let mut command = project.command(&arguments);
        command.env("CARGO_NET_OFFLINE", "true");
        Run::new(&command.output().expect("cargo can be started")).expect_success().stdout
    };
    assert!(run().starts_with("404 Not Found\n4xx Client Error\n"));
    let sheet = fs::read_to_string(project.path("clone/cheatsheet.md")).expect("the sheet is there");
    let words = "There is nothing at the requested URI";
    assert!(sheet.contains(words));
    project.write("clone/cheatsheet.md", &sheet.replace(words, "The sheet has been edited"));
    let printed = run();
    assert!(printed.contains("\nThe sheet has been edited"), "{printed}");
}

/// Packs the packages of the clone and unpacks the archives.
fn pack(project: &Project) {
    let packages = PACKAGES.iter().flat_map(|package| ["--package", package]);
    let arguments = ["package", "--no-verify", "--allow-dirty", "--manifest-path", "clone/Cargo.toml"];
    let arguments: Vec<&str> = arguments.into_iter().chain(["--target-dir", "packed"]).chain(packages).collect();
    let _ = project.cargo(&arguments).expect_success();
    for package in PACKAGES {
        unpack(project, &project.path(&format!("packed/package/{package}-0.1.0.crate")));
    }
}

/// The text of a file in an unpacked archive.
fn packed(project: &Project, package: &str, file: &str) -> String {
    fs::read_to_string(project.path(&format!("{package}-0.1.0/{file}"))).expect("the file is packed")
}

#[test]
fn archives_contain_the_readme_and_the_licences() {
    let project = clone("clone_that_packs");
    pack(&project);
    for package in PACKAGES {
        for file in ["README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
            let original = fs::read_to_string(workspace().join(file)).expect("the file is there");
            assert_eq!(packed(&project, package, file), original, "{file} of {package}");
        }
    }
}

/// Cargo warns about the link, packages its text, and then cannot build the archive.
#[test]
fn an_archive_is_refused_unless_the_sheet_was_copied_over_its_link() {
    let project = clone("clone_that_packs_its_sheet");
    pack(&project);
    let expanded = expand("\"cheatsheet.md\"", "pub enum Code {}", &project.path("httpcodes-0.1.0")).to_string();
    let fault = "the sheet `cheatsheet.md` contains only the path `../cheatsheet.md`, but that file does not exist";
    assert!(expanded.contains(fault), "{expanded}");

    let sheet = fs::read_to_string(workspace().join("cheatsheet.md")).expect("the sheet is there");
    project.write("clone/httpcodes/cheatsheet.md", &sheet);
    pack(&project);
    assert_eq!(packed(&project, "httpcodes", "cheatsheet.md"), sheet);
}
