//! Builds and runs the example programs. `snapshots/` contains the expected outputs and exit codes.
//!
//! Paths are relative to the root of the workspace, where the programs run. After a change to the output of a program,
//! run the tests with `INSTA_UPDATE=always`, and review the difference.

mod access_log;
mod api_errors;
mod arguments;
mod clap_arguments;
mod csvsum;
mod decisions;
mod lookup;
mod own_sheet;
mod protocols;
mod serde_log;
mod servers;

use std::collections::BTreeMap;
use std::env;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use httpcodes_tests::{Printed, Run, assert_prints, workspace};
use serde_json::Value;

/// All example programs, already built, by name.
fn programs() -> &'static BTreeMap<String, PathBuf> {
    static PROGRAMS: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            // These are the options of `cargo test --workspace --all-features`, so nothing is built twice.
            .args(["build", "--workspace", "--examples", "--all-features", "--message-format", "json"])
            .current_dir(workspace())
            .output()
            .expect("cargo can be started");
        let build = Run::new(&output).expect_success();
        let messages = build.stdout.lines().map(|line| serde_json::from_str(line).expect("cargo prints JSON lines"));
        messages
            .filter_map(|message: Value| {
                let program = message["executable"].as_str()?;
                Some((message["target"]["name"].as_str()?.to_owned(), PathBuf::from(program)))
            })
            .collect()
    })
}

/// Runs an example with an empty standard input.
fn run(example: &str, arguments: &[&str]) -> Printed {
    run_with_input(example, arguments, "")
}

fn run_with_input(example: &str, arguments: &[&str], input: impl AsRef<[u8]>) -> Printed {
    let mut child = Command::new(&programs()[example])
        .args(arguments)
        .current_dir(workspace())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    // A program that does not read its input may have ended already.
    drop(stdin.write_all(input.as_ref()));
    drop(stdin);
    Printed(Run::new(&child.wait_with_output().expect("the program comes to an end")))
}

#[test]
fn every_folder_of_an_example_is_a_program() {
    let entries = std::fs::read_dir(workspace().join("examples")).expect("the examples are there");
    let folders =
        entries.map(|entry| entry.expect("it can be read")).filter(|entry| entry.path().join("main.rs").exists());
    let mut folders: Vec<_> = folders.map(|entry| entry.file_name().into_string().expect("it is UTF-8")).collect();
    folders.sort();
    assert_eq!(folders, programs().keys().map(String::as_str).collect::<Vec<_>>());
}
