//! The features that need no `std`, in a program without it, which is linked and run. The program is in `bare/`.

#![cfg(unix)]

use std::fs;

use httpcodes_tests::{Project, workspace};

const MAIN: &str = include_str!("bare/src/main.rs");
const ALLOCATOR: &str = include_str!("bare/src/allocator.rs");

fn program(name: &str, features: &str, dependencies: &str) -> Project {
    let httpcodes = workspace().join("httpcodes").display().to_string();
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [features]\nalloc = []\n\n\
         [dependencies]\n\
         defmt = {{ version = \"1\", default-features = false }}\n\
         httpcodes = {{ path = {httpcodes:?}, features = [{features}] }}\n\
         serde = {{ version = \"1\", default-features = false }}\n\
         {dependencies}\n\
         [profile.dev]\npanic = \"abort\"\n\n\
         [workspace]\n"
    );
    Project::new(name).file("Cargo.toml", &manifest).file("src/main.rs", MAIN).file("src/allocator.rs", ALLOCATOR)
}

#[test]
fn serde_defmt_and_unofficial_codes_need_no_std_and_no_allocator() {
    let project = program("bare", "\"defmt\", \"serde\", \"unofficial\"", "");
    let _ = project.cargo(&["run"]).expect_success();

    // The log contains only values. The text of its lines is in the program, for the machine that prints the log.
    let program = fs::read(project.target().join("debug/bare")).expect("the program was built");
    let program = String::from_utf8_lossy(&program);
    for format in ["{=u16} {=str}", "unknown status code {=u16}", "{=u16} {=str} ({=str})", "{=str}"] {
        assert!(program.contains(&format!(r#""data":"{format}""#)), "{format} is not in the program");
    }
}

#[test]
fn schemars_needs_an_allocator_and_no_std() {
    let dependencies = "schemars = { version = \"1\", default-features = false }\n";
    let project = program("bare_with_allocator", "\"defmt\", \"schemars\", \"serde\", \"unofficial\"", dependencies);
    let _ = project.cargo(&["run", "--features", "alloc"]).expect_success();
}

#[test]
fn a_feature_that_needs_std_would_be_noticed() {
    let project = program("not_bare", "\"defmt\", \"http\", \"serde\"", "");
    let run = project.cargo(&["build"]);
    assert!(run.stderr.contains("found duplicate lang item `panic_impl`"), "{}", run.stderr);
}
