//! Whole crates, which cargo and clippy check in one run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use httpcodes_tests::{Project, workspace};
use serde_json::Value;

use crate::every_name;

/// The result of checking the crates.
struct Outcome {
    /// The messages, by crate and by the stem of the file.
    diagnostics: BTreeMap<(String, String), String>,
    /// The crates that were checked successfully.
    finished: BTreeSet<String>,
}

impl Outcome {
    /// The messages about a crate.
    fn of(&self, package: &str) -> String {
        let of_package = self.diagnostics.iter().filter(|((of, _), _)| of == package);
        of_package.map(|(_, text)| text.as_str()).collect()
    }

    /// The messages about a file of the crate `extremes`.
    fn of_extreme(&self, file: &str) -> String {
        assert!(folder("crates/extremes").join(format!("{file}.rs")).exists(), "there is no {file}.rs");
        self.diagnostics.get(&("extremes".to_owned(), file.to_owned())).cloned().unwrap_or_default()
    }
}

/// The only crate that generated code may name, and only if the attribute asks for it.
const SERDE: &str = "serde = { version = \"1\", default-features = false }\n";

/// The same with a feature that enables it.
const OPTIONAL_SERDE: &str = "serde = { version = \"1\", default-features = false, optional = true }\n";
const ON_BY_DEFAULT: &str = "\n[features]\ndefault = [\"serde\"]\n";

fn outcome() -> &'static Outcome {
    static OUTCOME: OnceLock<Outcome> = OnceLock::new();
    OUTCOME.get_or_init(|| {
        let project = Project::new("generated");
        let httpcodes = workspace().join("httpcodes").display().to_string();
        let renamed = format!("codes = {{ package = \"httpcodes\", path = {httpcodes:?} }}\n{SERDE}");
        let members = [
            member(&project, "library_2021", "2021", "library.rs", SERDE),
            member(&project, "library_2024", "2024", "library.rs", SERDE),
            member(&project, "program", "2024", "program.rs", ""),
            member(&project, "lookalikes", "2024", "lookalikes.rs", ""),
            member(&project, "control", "2024", "control.rs", ""),
            member(&project, "without_serde", "2024", "without_serde.rs", ""),
            member(&project, "serde_off", "2024", "optional_serde.rs", OPTIONAL_SERDE),
            member(&project, "serde_on", "2024", "optional_serde.rs", &format!("{OPTIONAL_SERDE}{ON_BY_DEFAULT}")),
            member(&project, "outsider", "2024", "outsider.rs", "library_2024 = { path = \"../library_2024\" }\n"),
            member(&project, "extremes", "2024", "extremes/lib.rs", SERDE),
            member(&project, "edition_2015", "2015", "edition_2015.rs", ""),
            member(&project, "forbidding", "2024", "forbidding.rs", SERDE),
            member(&project, "toolkit", "2024", "toolkit.rs", ""),
            member(&project, "every_name", "2024", "every_name.rs", SERDE),
            without_httpcodes(&project, "renamed", &renamed),
            without_httpcodes(&project, "user_of_toolkit", "toolkit = { path = \"../toolkit\" }\n"),
            without_httpcodes(&project, "without_crate", "toolkit = { path = \"../toolkit\" }\n"),
        ];
        let many: Vec<String> = (0..600).map(|code| format!("| {} | N{code} |\n", code * 3)).collect();
        let many = many.concat();
        for name in ["edition_2015", "extremes", "forbidding"] {
            let path = format!("{name}/generated/sheets/many.md");
            project.write(&path, &format!("| Code | Name |\n| ---: | --- |\n{many}"));
        }
        for library in ["library_2021", "library_2024"] {
            copy(&folder("shapes.rs"), &project.path(library).join("generated/shapes.rs"));
            copy_all(&folder("shapes"), &project.path(library).join("generated/shapes"));
        }
        let extremes = copy_all(&folder("crates/extremes"), &project.path("extremes/generated"));
        let modules = extremes.iter().filter(|name| *name != "lib").map(|name| format!("pub mod {name};\n"));
        let library = fs::read_to_string(project.path("extremes/generated/lib.rs")).expect("the library can be read");
        project.write("extremes/generated/lib.rs", &format!("{library}\n{}", modules.collect::<String>()));
        project.write(
            "Cargo.toml",
            &format!(
                "[workspace]\nresolver = \"2\"\nmembers = {members:?}\n\n\
                 [workspace.dependencies]\nhttpcodes = {{ path = {httpcodes:?} }}\n"
            ),
        );

        let run = project.cargo(&["clippy", "--workspace", "--keep-going", "--message-format=json"]);
        let mut outcome = Outcome { diagnostics: BTreeMap::new(), finished: BTreeSet::new() };
        for line in run.stdout.lines() {
            let message: Value = serde_json::from_str(line).expect("cargo prints a message a line");
            let target = message["target"]["name"].as_str().unwrap_or_default().to_owned();
            if message["reason"] == "compiler-artifact" {
                outcome.finished.insert(target);
            } else if let Some((file, text)) = diagnostic(&message["message"]) {
                outcome.diagnostics.entry((target, file)).or_default().push_str(&text);
            }
        }
        assert!(outcome.finished.contains("httpcodes"), "not even that was compiled:\n{}", run.stderr);
        outcome
    })
}

/// Writes a member of the workspace that does not depend on `httpcodes` under this name.
fn without_httpcodes<'a>(project: &Project, name: &'a str, dependencies: &str) -> &'a str {
    let name = member(project, name, "2024", &format!("{name}.rs"), dependencies);
    let path = format!("{name}/Cargo.toml");
    let manifest = fs::read_to_string(project.path(&path)).expect("the manifest was written");
    project.write(&path, &manifest.replace("httpcodes.workspace = true\n", ""));
    name
}

/// Writes a member of the workspace: a crate that has one file so far, and all sheets.
fn member<'a>(project: &Project, name: &'a str, edition: &str, file: &str, dependencies: &str) -> &'a str {
    let (kind, root) = if file == "program.rs" { ("[bin]", "main") } else { ("lib", "lib") };
    let root = format!("generated/{root}.rs");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n\
         [{kind}]\nname = \"{name}\"\npath = \"{root}\"\n\n\
         [dependencies]\nhttpcodes.workspace = true\n{dependencies}"
    );
    project.write(&format!("{name}/Cargo.toml"), &manifest);
    if file == "every_name.rs" {
        project.write(&format!("{name}/{root}"), &every_name::library());
    } else {
        copy(&folder("crates").join(file), &project.path(name).join(&root));
    }
    copy_all(&folder("sheets"), &project.path(name).join("generated/sheets"));
    name
}

/// The file that a message is about, and its text.
fn diagnostic(message: &Value) -> Option<(String, String)> {
    let mut span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    // A message about code from a macro of the facade belongs to the file with the attribute.
    while span["expansion"].is_object() {
        span = &span["expansion"]["span"];
    }
    let file = Path::new(span["file_name"].as_str()?).file_stem()?.to_string_lossy().into_owned();
    Some((file, message["rendered"].as_str()?.to_owned()))
}

fn folder(path: &str) -> PathBuf {
    workspace().join("tests/generated").join(path)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().expect("a file stands in a folder")).expect("the folder can be made");
    fs::copy(from, to).expect("the file can be copied");
}

/// Copies all files of a folder, and returns their stems.
fn copy_all(from: &Path, to: &Path) -> Vec<String> {
    let mut stems = Vec::new();
    for entry in fs::read_dir(from).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        copy(&path, &to.join(path.file_name().expect("a file has a name")));
        stems.push(path.file_stem().expect("a file has a name").to_string_lossy().into_owned());
    }
    stems.sort();
    stems
}

/// The number of errors in a text.
fn errors(said: &str) -> usize {
    said.lines().filter(|line| line.starts_with("error")).count()
}

#[track_caller]
fn is_clean(package: &str) {
    let said = outcome().of(package);
    assert!(said.is_empty(), "{said}");
    assert!(outcome().finished.contains(package), "{package} was not compiled to the end");
}

#[track_caller]
fn nothing_is_said_of(extreme: &str) {
    let said = outcome().of_extreme(extreme);
    let start: Vec<&str> = said.lines().take(40).collect();
    assert!(said.is_empty(), "{} errors, which start with\n{}", errors(&said), start.join("\n"));
}

#[test]
fn a_library_that_forbids_everything_compiles_without_a_warning() {
    is_clean("library_2024");
}

#[test]
fn constants_statics_and_structs_may_have_every_name_that_is_in_generated_code() {
    is_clean("every_name");
}

#[test]
fn so_does_the_same_library_in_edition_2021() {
    is_clean("library_2021");
}

#[test]
fn a_program_that_uses_nothing_of_its_enums_compiles_without_a_warning() {
    is_clean("program");
}

#[test]
fn names_that_are_alike_are_no_reason_for_a_warning() {
    is_clean("lookalikes");
}

#[test]
fn a_warning_would_be_seen() {
    let said = outcome().of("control");
    assert!(said.contains("function `nobody_calls_this` is never used"), "{said}");
}

#[test]
fn another_crate_has_to_expect_more_variants_of_an_open_enum() {
    let said = outcome().of("outsider");
    assert!(said.contains("error[E0004]: non-exhaustive patterns: `_` not covered"), "{said}");
}

#[test]
fn another_crate_is_told_which_row_it_forgot() {
    let said = outcome().of("outsider");
    assert!(said.contains("Queue::Dropped` not covered"), "{said}");
}

#[test]
fn another_crate_matches_all_rows_of_an_exhaustive_enum_by_any_name() {
    let said = outcome().of("outsider");
    assert!(!said.contains("of_an_exhaustive_enum") && errors(&said) == 2, "{said}");
}

#[test]
fn traits_for_everything_do_not_get_in_the_way() {
    nothing_is_said_of("traits_for_everything");
}

#[test]
fn attributes_may_be_handed_through_a_macro() {
    nothing_is_said_of("attributes_from_a_macro");
}

#[test]
fn codes_may_lie_as_far_apart_as_64_bits_allow() {
    nothing_is_said_of("widest_codes");
}

#[test]
fn a_variant_named_like_the_constant_all_is_a_fault_of_the_sheet() {
    let said = &outcome().of_extreme("variant_all");
    assert!(said.contains("variant_all.md:3:"), "{said}");
    assert_eq!(errors(said), 1, "{said}");
}

#[test]
fn a_sheet_without_a_sound_row_is_one_fault_for_serde_too() {
    let said = &outcome().of_extreme("no_row_for_serde");
    assert!(said.contains("`one` is not an integer"), "{said}");
    assert_eq!(errors(said), 1, "{said}");
}

#[test]
fn serde_may_be_optional() {
    is_clean("serde_off");
    is_clean("serde_on");
}

#[test]
fn a_feature_that_the_crate_does_not_have_is_marked() {
    let said = &outcome().of_extreme("unknown_feature");
    assert!(said.contains("unexpected `cfg` condition value: `sedre`"), "{said}");
    assert!(said.contains("serde(feature = \"sedre\")"), "{said}");
}

#[test]
fn a_crate_without_serde_is_told_what_the_guide_says() {
    let said = outcome().of("without_serde");
    let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(errors, ["error[E0432]: unresolved import `serde`"], "{said}");
    assert!(said.contains("^^^^^ no external crate `serde`"), "{said}");
}

#[test]
fn a_crate_of_the_first_edition_has_enums_in_every_place_and_of_every_size() {
    is_clean("edition_2015");
}

#[test]
fn a_renamed_dependency_is_named_by_an_argument() {
    is_clean("renamed");
}

#[test]
fn a_crate_that_hands_the_macro_on_is_named_by_an_argument() {
    is_clean("user_of_toolkit");
}

#[test]
fn without_that_argument_the_compiler_says_which_crate_is_missing() {
    let said = outcome().of("without_crate");
    assert!(said.contains("could not find `httpcodes` in the list of imported crates"), "{said}");
    assert!(said.contains("#[toolkit::cheatsheet(\"generated/sheets/codes.md\")]"), "{said}");
}

#[test]
fn a_library_may_forbid_what_plain_code_can_do_without() {
    is_clean("forbidding");
}
