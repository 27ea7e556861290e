//! One mistake, one message: a crate that uses the enum in many places, with one mistake at a time.
//!
//! `mistakes/` contains the sheets, and `uses.rs` in it the uses of the enum. Each mistake is a module of one crate.

use std::collections::BTreeMap;
use std::fs;

use httpcodes_tests::{Project, expand};
use serde_json::Value;

use crate::{copy, folder, names, stem};

/// The enum without a mistake.
const SOUND: &str = r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] pub enum ExitCode {}"#;

/// The mistakes: the enum, and the only message.
const MISTAKES: [(&str, &str, &str); 50] = [
    (
        "missing_sheet",
        r#"#[httpcodes::cheatsheet("mistakes/exit_code.md")] pub enum ExitCode {}"#,
        "the sheet `mistakes/exit_code.md` was not found",
    ),
    (
        "missing_path",
        r#"#[httpcodes::cheatsheet(section = "Exit codes")] pub enum ExitCode {}"#,
        "there is no table in the documentation of the enum",
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
        "the attribute can only be applied to an enum",
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
        "type_twice",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] #[repr(u8)] #[repr(u16)] pub enum ExitCode {}"#,
        "the integer type of the codes is given twice",
    ),
    (
        "attribute_twice",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] #[httpcodes::cheatsheet("mistakes/exit_codes.md")] pub enum ExitCode {}"#,
        "the enum has the attribute twice",
    ),
    (
        "derive_twice",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] #[derive(Clone, Copy, Debug)] pub enum ExitCode {}"#,
        "the attribute already implements `Clone`, `Copy` and `Debug`",
    ),
    (
        "derive_of_another_crate",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md")] #[derive(num_enum::IntoPrimitive)] #[num_enum(crate = num)] pub enum ExitCode {}"#,
        "`IntoPrimitive` implements `From<ExitCode> for u16`, as the attribute does",
    ),
    (
        "wrong_section",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", section = "Exit code")] pub enum ExitCode {}"#,
        "there is no heading `Exit code`",
    ),
    (
        "wrong_section_like_no_other",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", section = "Signals")] pub enum ExitCode {}"#,
        "there is no heading `Signals`",
    ),
    (
        "wrong_code",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", code = "Cod")] pub enum ExitCode {}"#,
        "there is no column `Cod`",
    ),
    (
        "wrong_name",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", name = "Nam")] pub enum ExitCode {}"#,
        "there is no column `Nam`",
    ),
    (
        "wrong_name_like_no_other",
        r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", name = "Title")] pub enum ExitCode {}"#,
        "there is no column `Title`",
    ),
    (
        "row_cut_off",
        r#"#[httpcodes::cheatsheet("mistakes/row_cut_off.md")] pub enum ExitCode {}"#,
        "a row is cut off from its table",
    ),
    (
        "row_cut_off_by_a_heading",
        r#"#[httpcodes::cheatsheet("mistakes/row_cut_off_by_a_heading.md")] pub enum ExitCode {}"#,
        "the table has no header row",
    ),
    (
        "negative_code",
        r#"#[httpcodes::cheatsheet("mistakes/negative_code.md")] pub enum ExitCode {}"#,
        "code -1 does not fit in `u16`",
    ),
    (
        "rows_cut_off",
        r#"#[httpcodes::cheatsheet("mistakes/rows_cut_off.md")] pub enum ExitCode {}"#,
        "a row is cut off from its table",
    ),
    (
        "row_cut_off_in_a_quotation",
        r#"#[httpcodes::cheatsheet("mistakes/row_cut_off_in_a_quotation.md")] pub enum ExitCode {}"#,
        "a row is cut off from its table",
    ),
    (
        "row_cut_off_by_indentation",
        r#"#[httpcodes::cheatsheet("mistakes/row_cut_off_by_indentation.md")] pub enum ExitCode {}"#,
        "a row is cut off from its table",
    ),
    (
        "row_cut_off_by_html",
        r#"#[httpcodes::cheatsheet("mistakes/row_cut_off_by_html.md")] pub enum ExitCode {}"#,
        "a row is cut off from its table",
    ),
    (
        "short_delimiter_row",
        r#"#[httpcodes::cheatsheet("mistakes/short_delimiter_row.md")] pub enum ExitCode {}"#,
        "the delimiter row and the header row have different numbers of cells",
    ),
    (
        "long_delimiter_row",
        r#"#[httpcodes::cheatsheet("mistakes/long_delimiter_row.md")] pub enum ExitCode {}"#,
        "the delimiter row and the header row have different numbers of cells",
    ),
    (
        "odd_delimiter_row",
        r#"#[httpcodes::cheatsheet("mistakes/odd_delimiter_row.md")] pub enum ExitCode {}"#,
        "the delimiter row contains a space character that Markdown does not recognise",
    ),
    (
        "no_delimiter_row",
        r#"#[httpcodes::cheatsheet("mistakes/no_delimiter_row.md")] pub enum ExitCode {}"#,
        "the table has no delimiter row",
    ),
    (
        "table_below_text",
        r#"#[httpcodes::cheatsheet("mistakes/table_below_text.md")] pub enum ExitCode {}"#,
        "a table directly below text is read as text",
    ),
    (
        "indented_table",
        r#"#[httpcodes::cheatsheet("mistakes/indented_table.md")] pub enum ExitCode {}"#,
        "an indented table is read as code",
    ),
    (
        "table_inside_html",
        r#"#[httpcodes::cheatsheet("mistakes/table_inside_html.md")] pub enum ExitCode {}"#,
        "a table inside HTML is read as HTML",
    ),
    (
        "two_kinds_of_tables",
        r#"#[httpcodes::cheatsheet("mistakes/two_kinds_of_tables.md")] pub enum ExitCode {}"#,
        "the tables of the sheet have different code or name columns",
    ),
    (
        "misspelt_header",
        r#"#[httpcodes::cheatsheet("mistakes/misspelt_header.md")] pub enum ExitCode {}"#,
        "the headers `Meaning` and `Meanig` are nearly the same",
    ),
    ("no_rows", r#"#[httpcodes::cheatsheet("mistakes/no_rows.md")] pub enum ExitCode {}"#, "the table has no rows"),
    (
        "code_that_is_none",
        r#"#[httpcodes::cheatsheet("mistakes/code_that_is_none.md")] pub enum ExitCode {}"#,
        "`2x` is not an integer",
    ),
    (
        "code_twice",
        r#"#[httpcodes::cheatsheet("mistakes/code_twice.md")] pub enum ExitCode {}"#,
        "code 2 is used twice",
    ),
    (
        "code_out_of_range",
        r#"#[httpcodes::cheatsheet("mistakes/code_out_of_range.md")] #[repr(u16)] pub enum ExitCode {}"#,
        "code 70000 does not fit in `u16`",
    ),
    (
        "codes_out_of_range",
        r#"#[httpcodes::cheatsheet("mistakes/codes_out_of_range.md")] #[repr(u16)] pub enum ExitCode {}"#,
        "2 codes do not fit in `u16`",
    ),
    (
        "variant_that_is_none",
        r#"#[httpcodes::cheatsheet("mistakes/variant_that_is_none.md")] pub enum ExitCode {}"#,
        "`Bad-Arguments` is not a valid identifier",
    ),
    (
        "name_twice",
        r#"#[httpcodes::cheatsheet("mistakes/name_twice.md")] pub enum ExitCode {}"#,
        "the name `Done` is used twice",
    ),
    (
        "flag_that_is_none",
        r#"#[httpcodes::cheatsheet("mistakes/flag_that_is_none.md")] pub enum ExitCode {}"#,
        "`y` is neither yes nor no",
    ),
    (
        "row_with_too_few_cells",
        r#"#[httpcodes::cheatsheet("mistakes/row_with_too_few_cells.md")] pub enum ExitCode {}"#,
        "the row has only 3 of 5 cells",
    ),
    (
        "row_with_too_many_cells",
        r#"#[httpcodes::cheatsheet("mistakes/row_with_too_many_cells.md")] pub enum ExitCode {}"#,
        "the row has too many cells",
    ),
    (
        "alias_of_another_row",
        r#"#[httpcodes::cheatsheet("mistakes/alias_of_another_row.md")] pub enum ExitCode {}"#,
        "the alias `Done` is another row's name",
    ),
    (
        "two_headers_one_method",
        r#"#[httpcodes::cheatsheet("mistakes/two_headers_one_method.md")] pub enum ExitCode {}"#,
        "two headers make the method `meaning`",
    ),
    (
        "codes_in_another_column",
        r#"#[httpcodes::cheatsheet("mistakes/codes_in_another_column.md")] pub enum ExitCode {}"#,
        "the column `Name` contains no codes",
    ),
    (
        "codes_in_no_column",
        r#"#[httpcodes::cheatsheet("mistakes/codes_in_no_column.md", code = "Code")] pub enum ExitCode {}"#,
        "the codes in the column `Code` are not integers",
    ),
];

/// The first lines of the compiler's messages about each module of a crate. Each module contains all uses.
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
    // If the compiler reports this misspelt variant, it would also report errors that follow from a mistake.
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

/// The mistakes after which it is clear what the rows are.
const PLAIN: [&str; 34] = [
    "missing_comma",
    "misspelt_argument",
    "unknown_argument",
    "argument_twice",
    "struct_for_enum",
    "variants_in_the_enum",
    "attribute_twice",
    "derive_twice",
    "derive_of_another_crate",
    "wrong_section",
    "wrong_code",
    "wrong_name",
    "row_cut_off",
    "row_cut_off_by_a_heading",
    "rows_cut_off",
    "row_cut_off_in_a_quotation",
    "row_cut_off_by_indentation",
    "row_cut_off_by_html",
    "short_delimiter_row",
    "long_delimiter_row",
    "odd_delimiter_row",
    "no_delimiter_row",
    "table_below_text",
    "indented_table",
    "table_inside_html",
    "two_kinds_of_tables",
    "misspelt_header",
    "codes_in_another_column",
    "variant_that_is_none",
    "flag_that_is_none",
    "row_with_too_few_cells",
    "row_with_too_many_cells",
    "alias_of_another_row",
    "two_headers_one_method",
];

#[test]
fn what_is_plain_is_expanded_as_it_is_meant() {
    for (module, item, _) in MISTAKES.into_iter().filter(|(module, ..)| PLAIN.contains(module)) {
        let (attribute, item) = item.split_once(")] ").expect("an item is below the attribute");
        let (_, arguments) = attribute.split_once('(').expect("the attribute has arguments");
        let tokens = expand(arguments, item, &folder("")).to_string();
        for variant in ["Done = 0 ,", "BadArguments = 2 ,", "Busy = 75 ,"] {
            assert!(tokens.contains(variant), "{module} has no {variant}");
        }
    }
}

#[test]
fn where_httpcodes_is_not_found_the_errors_stand_at_the_argument() {
    let project = Project::new("httpcodes_not_found")
        .file("sound.md", include_str!("sheets/sound.md"))
        .file("src/lib.rs", r#"#[httpcodes::cheatsheet("sound.md", crate = codes::inner)] pub enum Code {}"#);
    let run = project.cargo(&["check", "--message-format=json"]);
    let messages = run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("a message is JSON"));
    let errors: Vec<Value> = messages.filter(|line| line["message"]["code"].is_object()).collect();
    for error in &errors {
        let text = error["message"]["rendered"].as_str().unwrap_or_default();
        assert!(text.starts_with("error[E0433]") && text.contains(" ^^^^^ "), "{text}");
    }
    // One for the macros that generated code calls, and one for the types.
    assert!((1..=2).contains(&errors.len()), "{errors:#?}");
}

#[test]
fn a_feature_that_the_crate_lacks_is_marked_in_the_argument() {
    let arguments = r#""sound.md", serde(feature = "sered"), schemars(feature = "sered")"#;
    let project = Project::new("unknown_feature")
        .file("sound.md", include_str!("sheets/sound.md"))
        .file("src/lib.rs", &format!("#[httpcodes::cheatsheet({arguments})] pub enum Code {{}}"));
    let run = project.cargo(&["check", "--message-format=json"]);
    let messages = run.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("a message is JSON"));
    let warnings: Vec<Value> = messages.filter(|line| line["message"]["level"] == "warning").collect();
    for warning in &warnings {
        let text = warning["message"]["rendered"].as_str().unwrap_or_default();
        let (marked, hint) = ("^^^^^^^", "consider adding `sered` as a feature");
        assert!(text.contains(marked) && !text.contains("^^^^^^^^") && text.contains(hint), "{text}");
    }
    assert_eq!(warnings.len(), 2, "{warnings:#?}");
}

#[test]
fn serde_without_the_crate_is_one_message() {
    let item = r#"#[httpcodes::cheatsheet("mistakes/exit_codes.md", serde)] pub enum ExitCode {}"#;
    let messages = messages("serde_without_the_crate", &[("serde_without_the_crate", item)]);
    let only = ["unresolved import `serde`".to_owned()];
    assert_eq!(messages.into_values().collect::<Vec<_>>(), [only]);
}
