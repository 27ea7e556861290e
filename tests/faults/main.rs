//! Every fault in a sheet, in the attribute and in the item, with the compiler's message.
//!
//! `cases/` contains a small Rust file for each fault, most of them with a sheet of the same name in `sheets/`. All are
//! modules of one crate, which is compiled once. `snapshots/` contains the message about each, including line and
//! column. After a change to a message, run the test with `INSTA_UPDATE=always`, and review the difference.

mod followed;
mod one_mistake;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use httpcodes_tests::{Project, workspace};
use serde_json::Value;

/// The dependencies of the crate in addition to `httpcodes`.
const MORE_OF_THE_MANIFEST: &str = r#"serde = { version = "1", features = ["derive"] }

[features]
serde = []

[lib]
path = "cases/lib.rs"
"#;

/// The compiler's messages, by case.
fn diagnostics() -> &'static BTreeMap<String, String> {
    static DIAGNOSTICS: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    DIAGNOSTICS.get_or_init(|| {
        let mut cases = names(&folder("cases"));
        cases.extend(cfg!(unix).then(|| DANGLING_LINK.to_owned()));
        let modules = cases.iter().map(|case| format!("#[path = \"{case}\"]\npub mod case_{};\n", stem(case)));
        let project = Project::new("faults").file("cases/lib.rs", &modules.collect::<String>());
        for name in names(&folder("cases")) {
            copy(&folder("cases").join(&name), &project.path("cases").join(&name));
        }
        for name in names(&folder("sheets")) {
            copy(&folder("sheets").join(&name), &project.path("sheets").join(&name));
        }
        #[cfg(unix)]
        write_dangling_link(&project);
        let manifest = fs::read_to_string(project.path("Cargo.toml")).expect("the manifest is there");
        let manifest = manifest.replace("[workspace]", &format!("{MORE_OF_THE_MANIFEST}\n[workspace]"));
        project.write("Cargo.toml", &manifest);

        let folder = fs::canonicalize(project.path("")).expect("the folder is there");
        let parent = folder.parent().expect("it is in another one");
        let run = project.cargo(&["check", "--message-format=json"]);
        assert!(!run.success, "a crate full of faults was compiled\n{}", run.stderr);
        let mut diagnostics: BTreeMap<String, String> = cases.iter().map(|case| (stem(case), String::new())).collect();
        for line in run.stdout.lines() {
            let message: Value = serde_json::from_str(line).expect("cargo prints a message a line");
            let Some((case, text)) = diagnostic(&message["message"]) else { continue };
            // Notes of the compiler show code of the facade.
            let text = text.replace(&workspace().display().to_string(), "…");
            let text = text.replace(&parent.display().to_string(), "…");
            let texts = diagnostics.get_mut(&case).unwrap_or_else(|| panic!("not of a case:\n{text}"));
            *texts += &text;
        }
        diagnostics
    })
}

/// The case whose sheet is a symbolic link to a file that does not exist. It is not in `cases/`, because not every
/// checkout has symbolic links.
const DANGLING_LINK: &str = "30_dangling_link.rs";

#[cfg(unix)]
fn write_dangling_link(project: &Project) {
    let case = "#[httpcodes::cheatsheet(\"sheets/30_dangling_link.md\")]\npub enum Code {}\n";
    project.write(&format!("cases/{DANGLING_LINK}"), case);
    std::os::unix::fs::symlink("gone.md", project.path("sheets/30_dangling_link.md")).expect("the link can be made");
}

/// The case that a message is about, and the message's text.
fn diagnostic(message: &Value) -> Option<(String, String)> {
    let span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    let file = span["file_name"].as_str()?.replace('\\', "/");
    let text =
        message["rendered"].as_str()?.replace("\r\n", "\n").replace("cases\\", "cases/").replace("sheets\\", "sheets/");
    Some((stem(&file), text))
}

fn folder(name: &str) -> PathBuf {
    workspace().join("tests").join("faults").join(name)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read"));
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().into_string().expect("it is UTF-8")).collect();
    names.sort();
    names
}

fn stem(path: &str) -> String {
    let stem = Path::new(path).file_stem().expect("a file has a name");
    stem.to_string_lossy().into_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().expect("a file stands in a folder")).expect("the folder can be made");
    fs::copy(from, to).expect("the file can be copied");
}

#[test]
fn every_fault_says_where_what_and_what_to_do() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (case, text) in diagnostics() {
            insta::assert_snapshot!(case.as_str(), text);
        }
    });
}

#[test]
fn every_case_is_a_fault_that_names_its_place() {
    for (case, text) in diagnostics() {
        let is_placed = text.contains(".md:") || text.contains(&format!("cases/{case}.rs:"));
        assert!(text.starts_with("error") && is_placed, "{case}:\n{text}");
    }
}

#[test]
fn nothing_panics() {
    for (case, text) in diagnostics() {
        // A constant that panics is how the compiler tells what another type refuses.
        assert!(!text.replace("evaluation panicked", "").contains("panicked"), "{case}:\n{text}");
    }
}

#[test]
fn a_sheet_with_ten_different_faults_reports_ten() {
    let text = &diagnostics()["40_ten_faults"];
    let messages: Vec<&str> = text.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(messages.len(), 11, "{messages:#?}");
}

#[test]
fn sound_rows_stay_usable_beside_a_fault() {
    for case in ["42_sound_rows_stay", "42_no_sound_row", "42_no_sheet"] {
        let text = &diagnostics()[case];
        assert_eq!(text.matches("error").count(), 1, "{text}");
    }
}

#[test]
fn of_many_faults_the_first_fifty_are_shown_and_the_rest_is_counted() {
    let text = &diagnostics()["43_sixty_faults"];
    assert_eq!(text.matches("is not an integer").count(), 50);
    assert!(text.contains("60 faults"), "{text}");
}

/// A message without the parts that depend on the sheet: words in backticks and lists of them, numbers, and which part of
/// another row it mentions.
fn pattern(message: &str) -> String {
    let words: String = message.split('`').enumerate().map(|(at, part)| if at % 2 == 0 { part } else { "…" }).collect();
    let words = words.split_once("another row's ").map_or(words.as_str(), |(start, _)| start);
    let words =
        words.split_whitespace().map(|word| if word.contains(|c: char| c.is_ascii_digit()) { "…" } else { word });
    words.collect::<Vec<_>>().join(" ").replace("…, …", "…").replace("… and …", "…")
}

#[test]
fn every_message_has_a_heading_in_the_guide() {
    let guide = include_str!("../../httpcodes/src/guide.md");
    let headings = guide.lines().filter_map(|line| line.strip_prefix("### "));
    let explained: Vec<String> = headings
        .map(|heading| {
            let fence = heading.len() - heading.trim_start_matches('`').len();
            pattern(heading[fence..heading.len() - fence].trim())
        })
        .collect();
    for text in diagnostics().values() {
        for message in text.lines().filter_map(|line| line.strip_prefix("error: ")) {
            assert!(explained.contains(&pattern(message)), "{message}\nis not in\n{explained:#?}");
        }
    }
}
