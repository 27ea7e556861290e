//! Several builds at the same time.

use std::thread;

use httpcodes_tests::{Project, Run};

use crate::crates::{PRINTED, PROGRAM, SHEET, httpcodes, manifest, write_library};

#[test]
fn two_builds_of_the_same_sources_do_not_get_in_each_others_way() {
    let project = Project::new("twice_at_once");
    write_library(&project, &httpcodes());
    let program = manifest("twice_at_once", "exit_codes = { path = 'exit_codes' }\n") + "\n[workspace]\n";
    project.write("Cargo.toml", &program);
    project.write("src/main.rs", PROGRAM);
    let _ = project.cargo(&["fetch"]).expect_success();
    thread::scope(|scope| {
        let builds = ["one", "other"].map(|target| {
            let mut command = project.command(&["run", "--quiet", "--offline", "--locked", "--target-dir", target]);
            scope.spawn(move || Run::new(&command.output().expect("cargo can be started")))
        });
        for build in builds {
            assert_eq!(build.join().expect("it does not panic").expect_success().stdout, PRINTED);
        }
    });
}

#[test]
fn crates_that_are_built_at_the_same_time_may_share_a_sheet() {
    let project = Project::new("shared_at_once").file("codes.md", SHEET);
    let members = ["one", "two", "three", "four"].map(|number| format!("shared_{number}"));
    for member in &members {
        project.write(&format!("{member}/Cargo.toml"), &manifest(member, &format!("httpcodes = {}\n", httpcodes())));
        project.write(&format!("{member}/src/lib.rs"), "#[httpcodes::cheatsheet(\"../codes.md\")]\npub enum Code {}\n");
    }
    project.write("Cargo.toml", &format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"));
    let _ = project.cargo(&["check", "--workspace", "--jobs", "4"]).expect_success();
    project.write("codes.md", &SHEET.replace("| 2 | Lost |", "| two | Lost |"));
    let run = project.cargo(&["check", "--workspace", "--jobs", "4", "--keep-going"]);
    assert_eq!(run.stderr.matches("`two` is not an integer").count(), members.len(), "{}", run.stderr);
}
