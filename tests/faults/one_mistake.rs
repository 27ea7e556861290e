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
const MISTAKES: [(&str, &str, &str); 14] = [
    (
        "missing_sheet",
        r#"#[httpcodes::cheatsheet("mistakes/exit_code.md")] pub enum ExitCode {}"#,
        "the sheet `mistakes/exit_code.md` was not found",
    ),
    (
        "missing_path",
        r#"#[httpcodes::cheatsheet(section = "Exit codes")] pub enum ExitCode {}"#,
        "the first argument must be the path of the sheet",
    ),
    (
        "missing_comma",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md" section = "Exit codes")] pub enum ExitCode {}"#,
        "expected `,`",
    ),
    (
        "misspelt_argument",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", sektion = "Exit codes")] pub enum ExitCode {}"#,
        "unknown argument `sektion`",
    ),
    (
        "unknown_argument",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", strict = true)] pub enum ExitCode {}"#,
        "unknown argument `strict`",
    ),
    (
        "argument_of_another_type",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", section = 1)] pub enum ExitCode {}"#,
        "the argument `section` must be a string literal",
    ),
    (
        "argument_twice",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", code = "Code", code = "Code")] pub enum ExitCode {}"#,
        "the argument `code` is given twice",
    ),
    (
        "missing_braces",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] pub enum ExitCode;"#,
        "expected `{}`, found `;`",
    ),
    (
        "struct_for_enum",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] pub struct ExitCode;"#,
        "only an enum can be made from a sheet",
    ),
    (
        "variants_in_the_enum",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] pub enum ExitCode { Done }"#,
        "the enum of a sheet must be empty",
    ),
    (
        "unsupported_type",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] #[repr(u128)] pub enum ExitCode {}"#,
        "`repr(u128)` is not supported",
    ),
    (
        "attribute_twice",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] #[httpcodes::cheatsheet("mistakes/exit_codes.md")] pub enum ExitCode {}"#,
        "the enum has the attribute twice",
    ),
    (
        "derive_twice",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] #[derive(Clone)] pub enum ExitCode {}"#,
        "`Clone` is already implemented by the attribute",
    ),
    (
        "derive_of_another_crate",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] #[derive(num_enum::IntoPrimitive)] #[num_enum(crate = num)] pub enum ExitCode {}"#,
        "`IntoPrimitive` implements `From<ExitCode> for u16`, as the attribute does",
    ),
];

/// The first lines of what the compiler says about each module of a crate. Each has all uses.
fn messages(project: &str, modules: &[(&str, &str)]) -> BTreeMap<String, Vec<String>> {
    let uses = fs::read_to_string(folder("mistakes").join("uses.rs")).expect("the uses can be read");
    let mut project = Project::new(project);
    for name in names(&folder("mistakes")) {
        copy(&folder("mistakes").join(&name), &project.path("mistakes").join(&name));
    }
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
    // If the compiler gets as far as this misspelt variant, it would also report what follows from a mistake.
    let misspelt = format!("{SOUND}\npub const MISSPELT: ExitCode = ExitCode::Bussy;");
    let mut modules = vec![("sound", SOUND), ("misspelt", misspelt.as_str())];
    modules.extend(MISTAKES.map(|(module, item, _)| (module, item)));
    let messages = messages("one_mistake", &modules);
    assert_eq!(messages.get("sound"), None);
    assert!(matches!(&messages["misspelt"][..], [message] if message.contains("`Bussy`")), "{messages:#?}");
    for (module, item, message) in MISTAKES {
        assert_eq!(messages.get(module), Some(&vec![message.to_owned()]), "{item}");
    }
}

#[test]
fn serde_without_the_crate_is_one_message() {
    let item = r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", serde)] pub enum ExitCode {}"#;
    let messages = messages("serde_without_the_crate", &[("serde_without_the_crate", item)]);
    let only = ["unresolved import `serde`".to_owned()];
    assert_eq!(messages.into_values().collect::<Vec<_>>(), [only]);
}
