//! The suggestions compile when they are pasted into a crate.

use std::fs;
use std::path::Path;

use httpcodes_tests::{Project, workspace};

use crate::{documents, run_in};

/// The documents of the repository that contain sheets.
const DOCUMENTS: [&str; 9] = [
    "README.md",
    "cheatsheet.md",
    "examples/api_errors/errors.md",
    "examples/grpc/codes.md",
    "examples/json_rpc/errors.md",
    "examples/protocols/http.md",
    "examples/protocols/mqtt.md",
    "examples/protocols/websocket.md",
    "examples/sysexits/README.md",
];

/// The guide, which shows sheets and describes much in tables.
const GUIDE: &str = "httpcodes/src/guide.md";

/// The documents of these tests, in the order of their names.
fn own_documents() -> Vec<String> {
    let entries = fs::read_dir(documents()).expect("the folder is there");
    let names = entries.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned());
    let mut paths: Vec<String> = names.map(|name| format!("tests/command/documents/{name}")).collect();
    paths.sort();
    paths
}

#[test]
fn suggestions_for_the_documents_of_the_repository_compile() {
    let own = own_documents();
    let paths: Vec<&str> = DOCUMENTS.into_iter().chain([GUIDE]).chain(own.iter().map(String::as_str)).collect();
    let mut project = Project::new("pasted");
    for path in &paths {
        let text = fs::read_to_string(workspace().join(path)).expect("the document can be read");
        project = project.file(path, &text);
    }
    let printed = run_in(&project.path(""), &paths).0;
    assert!(printed.success, "{}", printed.stderr);
    let enums = printed.stdout.matches("pub enum ").count();
    assert!(enums > 25, "only {enums}:\n{}", printed.stdout);

    let project = project.file("src/lib.rs", &printed.stdout);
    let check = project.cargo(&["check"]).expect_success();
    assert!(!check.stderr.contains("warning"), "{}", check.stderr);
}

#[test]
fn every_sheet_of_the_examples_is_suggested() {
    let printed = run_in(&workspace(), &DOCUMENTS[1..]).0;
    for path in &DOCUMENTS[1..] {
        let stem = Path::new(path).display();
        assert!(printed.stdout.contains(&format!("#[httpcodes::cheatsheet(\"{stem}\"")), "{stem}\n{}", printed.stdout);
    }
}
