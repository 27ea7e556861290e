//! The guide shows what the command prints, and commands that pass.

use std::fs;

use tempfile::TempDir;

use crate::{documents, run_in};

const GUIDE: &str = include_str!("../../httpcodes/src/guide.md");

/// A folder in which `docs/api.md` is the document of the guide.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::create_dir(folder.path().join("docs")).expect("the folder can be made");
    fs::copy(documents().join("api.md"), folder.path().join("docs/api.md")).expect("the document can be copied");
    folder
}

#[test]
fn the_guide_shows_what_is_suggested() {
    let folder = folder();
    let suggested = run_in(folder.path(), &["docs/api.md"]).0.expect_success().stdout;
    assert!(GUIDE.contains(&format!("```text\n{}\n```", suggested.trim_end())), "{suggested}");
}

#[test]
fn the_commands_of_the_guide_pass() {
    let folder = folder();
    let commands: Vec<&str> =
        GUIDE.lines().filter_map(|line| line.split_once(": cheatsheet ")).map(|(_, rest)| rest).collect();
    assert_eq!(commands.len(), 2);
    for command in commands {
        // Only the arguments of the attribute are quoted.
        let parts = command.split('\'').enumerate();
        let words =
            parts.flat_map(
                |(index, part)| {
                    if index % 2 == 1 { vec![part] } else { part.split_whitespace().collect::<Vec<_>>() }
                },
            );
        let words: Vec<&str> = words.collect();
        let printed = run_in(folder.path(), &words).0;
        assert_eq!((printed.code, printed.stderr.as_str()), (Some(0), ""), "{command}");
    }
}
