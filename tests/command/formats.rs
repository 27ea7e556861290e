//! Faults for machines: JSON, and annotations of a GitHub workflow.

use std::fs;

use serde_json::{Value, json};

use crate::{assert_prints, documents, run};

/// The faults of a check as JSON.
fn faults(arguments: &[&str]) -> Vec<Value> {
    let printed = run(&[&["--check", "--message-format=json"], arguments].concat()).0;
    assert_eq!(printed.stderr, "");
    printed.stdout.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

/// The part of the first line of a fault that it marks.
fn marked<'a>(fault: &Value, text: &'a str) -> &'a str {
    let number = |member: &str| usize::try_from(fault[member].as_u64().expect("it is a number")).expect("it fits");
    assert_eq!(number("line"), number("end_line"));
    let line = text.lines().nth(number("line") - 1).expect("there is such a line");
    let at = |column: usize| line.char_indices().nth(column - 1).map_or(line.len(), |(at, _)| at);
    &line[at(number("column"))..at(number("end_column"))]
}

#[test]
fn a_fault_is_a_json_object() {
    let faults = faults(&["repeated_codes.md", "--arguments", "code = \"Code\""]);
    let rendered = "error: code 404 is used twice\n --> repeated_codes.md:7:7\n  |\n\
                    5 | | é | 404  | Not Found |\n  |       --- first used here\n...\n\
                    7 | | ê | 404  | Missing   |\n  |       ^^^ used again here\n  = help: ";
    assert_eq!(faults.len(), 1, "{faults:#?}");
    let mut fault = faults.into_iter().next().expect("there is one");
    let drawn = fault["rendered"].take();
    assert!(drawn.as_str().is_some_and(|drawn| drawn.starts_with(rendered)), "{drawn}");
    let help = fault["help"].take();
    assert_eq!(help.as_array().map(Vec::len), Some(1), "{help}");
    let expected = json!({
        "file": "repeated_codes.md", "option": null, "line": 7, "column": 7, "end_line": 7, "end_column": 10,
        "message": "code 404 is used twice", "label": "used again here", "help": null, "rendered": null,
        "notes": [{ "line": 5, "column": 7, "end_line": 5, "end_column": 10, "label": "first used here" }],
        "snippet": "| ê | 404  | Missing   |",
    });
    assert_eq!(fault, expected);
}

#[test]
fn people_read_faults_that_are_alike_as_one_and_machines_as_one_for_each_place() {
    let document = "alike_faults.md";
    let printed = run(&["--check", document]).0;
    let errors: Vec<&str> = printed.stderr.lines().filter(|line| line.starts_with("error: ")).collect();
    let expected =
        ["error: 2 cells of the column `Final?` are neither yes nor no", "error: 2 names repeat or are similar"];
    assert_eq!(errors, expected);
    let messages: Vec<Value> = faults(&[document]).into_iter().map(|mut fault| fault["message"].take()).collect();
    let expected = [
        "`maybe` is neither yes nor no",
        "the name `Too hot` is used twice",
        "two names make the variant `TooHot`",
        "the yes/no cell is empty",
    ];
    assert_eq!(messages, expected);
}

#[test]
fn the_help_says_what_every_member_is() {
    let help = run(&["--help"]).0.expect_success().stdout;
    let (_, help) = help.split_once("JSON:").expect("the help describes the objects");
    for (member, _) in faults(&["faulty.md"])[0].as_object().expect("it is an object") {
        assert!(help.contains(&format!(" {member} ")) || help.contains(&format!(" {member},")), "{member}\n{help}");
    }
}

#[test]
fn places_are_lines_and_columns_in_characters() {
    let text = fs::read_to_string(documents().join("faulty.md")).expect("the document is there");
    let faults = faults(&["faulty.md"]);
    let marked: Vec<&str> = faults.iter().map(|fault| marked(fault, &text)).collect();
    assert_eq!(marked, ["maybe", "5O0"]);
    for fault in &faults {
        let line = usize::try_from(fault["line"].as_u64().expect("it is a number")).expect("it fits");
        assert_eq!(fault["snippet"].as_str(), text.lines().nth(line - 1));
    }
}

#[test]
fn a_fault_of_the_arguments_has_no_file_and_is_placed_in_the_option() {
    let arguments = "text, sectoin = \"Errors\"";
    let faults = faults(&["api.md", "--arguments", arguments]);
    let fault = &faults[0];
    assert_eq!((&fault["file"], &fault["option"]), (&Value::Null, &json!("--arguments")));
    assert_eq!(fault["message"], "unknown argument `sectoin`");
    assert_eq!(marked(fault, arguments), "sectoin");
    assert_eq!(fault["snippet"], arguments);
}

#[test]
fn a_fault_of_the_whole_document_is_at_its_start() {
    let faults = faults(&["no_tables.md"]);
    let members = ["line", "column", "end_line", "end_column"].map(|member| faults[0][member].as_u64());
    assert_eq!(members, [Some(1); 4]);
    assert_eq!(faults[0]["snippet"], Value::Null);
}

#[test]
fn a_document_without_faults_prints_no_object() {
    assert!(faults(&["exit_codes.md"]).is_empty());
}

#[test]
fn annotations_are_escaped_as_github_asks() {
    let printed = run(&["--check", "--message-format=github", "escapes.md", "-a", "section = \"%, a: b\""]).0;
    let expected = "::error file=escapes.md,line=1,endLine=1,col=1,endColumn=1,\
                    title=there is no heading `%25%2C a%3A b`::help: the only heading is `100%25: all, of them`\n";
    assert_eq!((printed.code, printed.stdout.as_str()), (Some(1), expected));
}

#[test]
fn an_annotation_is_on_the_cell_and_the_log_has_the_picture() {
    assert_prints!(run(&["--check", "--message-format=github", "faulty.md"]));
}

#[test]
fn lines_of_an_annotation_are_escaped() {
    let printed = run(&["--check", "--message-format=github", "no_tables.md"]).0;
    assert_eq!(printed.stdout.lines().count(), 1);
    assert!(printed.stdout.contains("%0A| Code | Name      |%0A"), "{}", printed.stdout);
}

#[test]
fn an_annotation_about_the_arguments_names_no_file() {
    let printed = run(&["--check", "--message-format=github", "api.md", "--arguments", "x"]).0;
    assert!(printed.stdout.starts_with("::error title=unknown argument `x`::"), "{}", printed.stdout);
}
