//! The command `cheatsheet`, run on documents: what it suggests, and how it checks.
//!
//! `documents/` contains the documents, `snapshots/` what the command prints. After a change to what it prints, run the
//! tests with `INSTA_UPDATE=always`, and review the difference.

mod check;
mod formats;
mod guide;
mod pasted;
mod suggestions;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use httpcodes_tests::{Printed, Run, assert_prints, workspace};
use serde_json::Value;

/// The program, already built.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            // These are the options of `cargo test --workspace --all-features`, so nothing is built twice.
            .args(["build", "--workspace", "--bin", "cheatsheet", "--all-features", "--message-format", "json"])
            .current_dir(workspace())
            .output()
            .expect("cargo can be started");
        let build = Run::new(&output).expect_success();
        let messages = build.stdout.lines().map(|line| serde_json::from_str(line).expect("cargo prints JSON lines"));
        let mut programs = messages.filter_map(|message: Value| message["executable"].as_str().map(PathBuf::from));
        programs.next().expect("cargo says where the program is")
    })
}

/// The folder of the documents.
fn documents() -> PathBuf {
    workspace().join("tests/command/documents")
}

/// Runs the command in the folder of the documents.
fn run(arguments: &[&str]) -> Printed {
    run_in(&documents(), arguments)
}

fn run_in(folder: &Path, arguments: &[&str]) -> Printed {
    let output = Command::new(program()).args(arguments).current_dir(folder).output();
    Printed(Run::new(&output.expect("the program can be started")))
}
