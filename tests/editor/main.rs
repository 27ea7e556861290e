//! What an editor shows of a sheet: a real rust-analyzer is asked. The answers are printed for reading, and checked.
//!
//! The server is a program of its own, so the test is left out of the usual run. CONTRIBUTING has the commands.

mod client;

use httpcodes_tests::Project;
use serde_json::{Value, json};

use crate::client::Client;

const LIBRARY: &str = r#"//! Codes.

/// How a job ends.
///
/// | Code | Name          | Meaning               | Retryable? | Also Known As |
/// | ---: | ------------- | --------------------- | :--------: | ------------- |
/// |    0 | Done          | The file was written. |     No     | Success       |
/// |    2 | Bad arguments | An option is unknown. |     No     |               |
#[httpcodes::cheatsheet]
#[repr(u8)]
pub enum JobExit {}

/// What the sheet says.
#[httpcodes::cheatsheet("codes.md")]
pub enum InFile {}

/// Why a call failed.
///
/// | Code           | HTTP status | Meaning                     |
/// | -------------- | ----------: | --------------------------- |
/// | `RATE_LIMITED` |         429 | There were too many calls.  |
/// | `user.gone`    |         410 | The account was closed.     |
#[httpcodes::cheatsheet(text, types("HTTP status" = httpcodes::StatusCode))]
pub enum ApiError {}

pub fn status() -> httpcodes::StatusCode {
    ApiError::UserGone.http_status()
}

pub fn uses() -> (JobExit, bool, JobExit, InFile) {
    let _text = JobExit::Done.meaning();
    (JobExit::BadArguments, JobExit::Done.is_retryable(), JobExit::Success, InFile::NotFound)
}
"#;

const SHEET: &str =
    "| Code | Name      | Meaning |\n| ---: | --------- | ------- |\n| 404 | Not Found | It is old. |\n";

/// The recipe of the guide: a build script that changes when the sheet does.
const BUILD_SCRIPT: &str = r#"fn main() {
    println!("cargo::rerun-if-changed=codes.md");
    let modified = std::fs::metadata("codes.md").and_then(|file| file.modified()).expect("the sheet is there");
    println!("cargo::rustc-env=SHEET_STAMP={modified:?}");
}
"#;

/// What a hover shows.
fn hover(client: &mut Client, needle: &str, offset: usize) -> String {
    client.at("textDocument/hover", needle, offset, &Value::Null)["contents"]["value"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// The lines, from 1, of the places in an answer.
fn lines(answer: &Value) -> Vec<u64> {
    let places = answer.as_array().cloned().unwrap_or_default();
    let line = |place: &Value| {
        let range = place.get("targetRange").or(place.get("range")).expect("a place has a range");
        range["start"]["line"].as_u64().expect("a place has a line") + 1
    };
    places.iter().map(line).collect()
}

/// The labels of a completion.
fn labels(answer: &Value) -> Vec<String> {
    let items = answer.get("items").unwrap_or(answer).as_array().cloned().unwrap_or_default();
    items.iter().filter_map(|item| item["label"].as_str().map(str::to_owned)).collect()
}

/// The line, from 1, of the library that contains the text.
fn line_of(text: &str, needle: &str) -> u64 {
    let line = text.lines().position(|line| line.contains(needle)).expect("the line is there");
    line as u64 + 1
}

fn show(what: &str, answer: &str) {
    println!("\n== {what}\n{answer}");
}

#[test]
#[ignore = "needs rust-analyzer: RUST_ANALYZER is its path"]
fn an_editor_knows_the_rows() {
    let server = std::env::var("RUST_ANALYZER").unwrap_or_else(|_| "rust-analyzer".to_owned());
    let project = Project::new("editor")
        .with_own_target()
        .file("src/lib.rs", LIBRARY)
        .file("codes.md", SHEET)
        .file("build.rs", BUILD_SCRIPT);
    let root = std::fs::canonicalize(project.path("")).expect("the folder is there");
    let mut client = Client::start(&server, &root, "src/lib.rs");
    let (done, bad) = (line_of(LIBRARY, "| Done "), line_of(LIBRARY, "| Bad arguments "));

    let text = hover(&mut client, "JobExit::BadArguments", 9);
    show("hover over a variant of a comment", &text);
    assert!(text.contains("An option is unknown."), "{text}");

    let found = lines(&client.at("textDocument/definition", "JobExit::BadArguments", 9, &Value::Null));
    show("definition of a variant: lines", &format!("{found:?}; the row is in line {bad}"));
    assert_eq!(found.first(), Some(&bad));

    let found = lines(&client.at("textDocument/definition", "JobExit::Success", 9, &Value::Null));
    show("definition of an alias: lines", &format!("{found:?}; the row is in line {done}"));
    assert_eq!(found.first(), Some(&done));

    let header = line_of(LIBRARY, "Retryable?");
    let found = lines(&client.at("textDocument/definition", "Done.is_retryable", 5, &Value::Null));
    show("definition of an accessor: lines", &format!("{found:?}; the header is in line {header}"));

    let context = json!({ "context": { "includeDeclaration": true } });
    let found = lines(&client.at("textDocument/references", "JobExit::BadArguments", 9, &context));
    show("references of a use: lines", &format!("{found:?}"));
    assert!(found.contains(&bad) && found.contains(&line_of(LIBRARY, "(JobExit::BadArguments")));

    client.edit("JobExit::BadArguments", "JobExit::B");
    let found = labels(&client.at("textDocument/completion", "JobExit::B", 10, &Value::Null));
    client.edit("JobExit::B", "JobExit::BadArguments");
    show("completion of `JobExit::B`", &found.join(", "));
    assert!(found.iter().any(|label| label == "BadArguments"));

    let found = client.at("textDocument/rename", "JobExit::BadArguments", 9, &json!({ "newName": "WrongArguments" }));
    show("rename of a variant", &found.to_string());
    assert!(found.get("changes").is_none() && found.get("documentChanges").is_none(), "{found}");

    client.edit("An option is unknown.", "An option is new.");
    let text = hover(&mut client, "JobExit::BadArguments", 9);
    show("hover right after an edit of the row", &text);
    assert!(text.contains("An option is new."), "{text}");

    client.edit("|    2 | Bad arguments |", "|    x | Bad arguments |");
    let found = client.diagnostics_of_saved(bad);
    for diagnostic in &found {
        let line = diagnostic["range"]["start"]["line"].as_u64().unwrap_or_default() + 1;
        show(
            &format!("diagnostic of the saved file in line {line}; the row is in line {bad}"),
            diagnostic["message"].as_str().unwrap_or_default(),
        );
    }
    assert!(found.iter().any(|diagnostic| diagnostic["range"]["start"]["line"] == bad - 1), "{found:#?}");
    client.edit("|    x | Bad arguments |", "|    2 | Bad arguments |");

    let text = hover(&mut client, "InFile::NotFound", 8);
    show("hover over a variant of a file", &text);
    assert!(text.contains("It is old."), "{text}");
    client.edit("InFile::NotFound", "InFile::N");
    let found = labels(&client.at("textDocument/completion", "InFile::N", 9, &Value::Null));
    client.edit("InFile::N", "InFile::NotFound");
    show("completion of `InFile::N`", &found.join(", "));
    assert!(found.iter().any(|label| label == "NotFound"));

    text_codes(&mut client);

    project.write("codes.md", &SHEET.replace("It is old.", "It is new."));
    client.settle();
    let text = hover(&mut client, "InFile::NotFound", 8);
    show("hover after an edit of the file", &text);
    client.ask("rust-analyzer/rebuildProcMacros", &Value::Null);
    client.settle();
    let text = hover(&mut client, "InFile::NotFound", 8);
    show("hover after \"Rebuild proc macros\", with the build script of the guide", &text);
    assert!(text.contains("It is new."), "{text}");
}

/// The same for a sheet of text codes with a typed column.
fn text_codes(client: &mut Client) {
    let gone = line_of(LIBRARY, "| `user.gone` ");

    let text = hover(client, "ApiError::UserGone", 10);
    show("hover over a variant with a text code", &text);
    assert!(text.contains("The account was closed.") && text.contains("user.gone"), "{text}");

    let found = lines(&client.at("textDocument/definition", "ApiError::UserGone", 10, &Value::Null));
    show("definition of a variant with a text code: lines", &format!("{found:?}; the row is in line {gone}"));
    assert_eq!(found.first(), Some(&gone));

    let text = hover(client, "UserGone.http_status", 9);
    show("hover over the accessor of a typed column", &text);
    assert!(text.contains("-> StatusCode") || text.contains("-> httpcodes::StatusCode"), "{text}");

    client.edit("|         410 |", "|         419 |");
    let found = client.diagnostics_of_saved(gone);
    client.edit("|         419 |", "|         410 |");
    let of_row = found.iter().find(|diagnostic| diagnostic["range"]["start"]["line"] == gone - 1);
    let message = of_row.and_then(|diagnostic| diagnostic["message"].as_str()).unwrap_or_default();
    show("diagnostic of a typed cell", message);
    assert!(message.contains("`419` cannot be parsed as `httpcodes::StatusCode`"), "{found:#?}");
}
