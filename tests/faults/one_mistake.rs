//! One mistake, one message: a crate that uses the enum in many places, with each mistake in turn.
//!
//! `mistakes/` has the sheets, and in `uses.rs` what the crate does with the enum. Each mistake is a module of one crate.

use std::collections::BTreeMap;
use std::fs;

use httpcodes_tests::Project;
use serde_json::Value;

use crate::{copy, folder, names, stem};

/// The enum without a mistake.
const SOUND: &str = r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] pub enum ExitCode {}"#;

/// The mistakes: the enum, and the only message.
const MISTAKES: [(&str, &str, &str); 1] = [(
    "missing_sheet",
    r#"#[httpcodes::cheatsheet("mistakes/exit_code.md")] pub enum ExitCode {}"#,
    "the sheet `mistakes/exit_code.md` was not found",
)];

/// The first lines of what the compiler says about each module.
fn messages() -> BTreeMap<String, Vec<String>> {
    let uses = fs::read_to_string(folder("mistakes").join("uses.rs")).expect("the uses can be read");
    let mut project = Project::new("one_mistake");
    for name in names(&folder("mistakes")) {
        copy(&folder("mistakes").join(&name), &project.path("mistakes").join(&name));
    }
    let misspelt = format!("{SOUND}\npub const MISSPELT: ExitCode = ExitCode::Bussy;");
    let mut modules = vec![("sound", SOUND), ("misspelt", misspelt.as_str())];
    modules.extend(MISTAKES.map(|(module, item, _)| (module, item)));
    let mut library = String::new();
    for (module, item) in modules {
        project = project.file(&format!("src/{module}.rs"), &format!("{item}\n{uses}"));
        library += &format!("pub mod {module};\n");
    }
    let run = project.file("src/lib.rs", &library).cargo(&["check", "--message-format=json"]);
    let mut messages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in run.stdout.lines() {
        let line: Value = serde_json::from_str(line).expect("cargo prints a message a line");
        let message = &line["message"];
        let Some(file) = message["spans"][0]["file_name"].as_str() else { continue };
        let text = message["message"].as_str().and_then(|text| text.lines().next()).unwrap_or_default();
        messages.entry(stem(file)).or_default().push(text.to_owned());
    }
    messages
}

#[test]
fn one_mistake_is_one_message_wherever_the_enum_is_used() {
    let messages = messages();
    assert_eq!(messages.get("sound"), None);
    // Only if the compiler got as far as this would it also report what follows from a mistake.
    let misspelt = "no variant, associated function, or constant named `Bussy` found for enum `misspelt::ExitCode`";
    assert_eq!(messages["misspelt"].len(), 1, "{:?} is not like {misspelt}", messages["misspelt"]);
    for (module, item, message) in MISTAKES {
        assert_eq!(messages.get(module), Some(&vec![message.to_owned()]), "{item}");
    }
}
