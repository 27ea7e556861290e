//! What the command suggests without `--check`.

use std::process::{Child, Command, Stdio};

use httpcodes_tests::Run;

use crate::{assert_prints, documents, program, run};

/// The suggestions for a document, which has no other tables of codes.
#[track_caller]
fn suggested(document: &str) -> String {
    let printed = run(&[document]).0;
    assert!(printed.success && printed.stderr.is_empty(), "{}", printed.stderr);
    printed.stdout
}

#[test]
fn a_table_alone_needs_no_argument() {
    let expected = "// exit_codes.md:3: 3 rows with integer codes\n\
                    #[httpcodes::cheatsheet(\"exit_codes.md\")]\n\
                    pub enum ExitCodes {}\n\n";
    assert_eq!(suggested("exit_codes.md"), expected);
}

#[test]
fn sections_separate_tables_and_tables_without_codes_are_counted() {
    assert_prints!(run(&["api.md"]));
}

#[test]
fn tables_that_one_sheet_joins_are_shown_as_one() {
    let suggested = suggested("joined.md");
    assert!(suggested.starts_with("// joined.md:5, 12: 4 rows with integer codes in 2 tables\n"), "{suggested}");
    assert!(suggested.contains("#[httpcodes::cheatsheet(\"joined.md\")]\npub enum StatusCodes {}"), "{suggested}");
}

#[test]
fn integers_after_their_names_are_the_codes() {
    let suggested = suggested("constants.md");
    let attribute = "#[httpcodes::cheatsheet(\"constants.md\", code = \"Value\")]\n#[repr(i32)]\npub enum Results {}";
    assert!(suggested.contains(attribute), "{suggested}");
}

#[test]
fn an_integer_that_is_a_fact_about_a_text_code_is_not_the_code() {
    let suggested = suggested("http_statuses.md");
    assert!(suggested.contains("(\"http_statuses.md\", text)]\npub enum Errors {}"), "{suggested}");
}

#[test]
fn codes_that_do_not_fit_in_the_default_type_get_a_larger_one() {
    let suggested = suggested("large_codes.md");
    assert!(suggested.contains("(\"large_codes.md\")]\n#[repr(u32)]\npub enum BugcheckCodes {}"), "{suggested}");
}

#[test]
fn names_that_repeat_or_make_no_identifier_are_replaced_by_a_template() {
    let suggested = suggested("repeated_names.md");
    assert!(suggested.contains("(\"repeated_names.md\", variant = \"E{code}\")]"), "{suggested}");
}

#[test]
fn names_come_from_another_column_before_a_template_is_used() {
    let suggested = suggested("better_names.md");
    let expected = "(\"better_names.md\", name = \"Symbol\", without(\"Max\"), skip(\"0x03–0x0F\"))]";
    assert!(suggested.contains(expected), "{suggested}");
}

#[test]
fn a_running_number_is_left_out() {
    let suggested = suggested("numbered_rows.md");
    let expected = "(\"numbered_rows.md\", code = \"Code\", name = \"Text\", without(\"#\"))]";
    assert!(suggested.contains(expected), "{suggested}");
}

#[test]
fn neither_half_of_tables_side_by_side_nor_a_column_of_labels_is_left_out() {
    let printed = run(&["side_by_side.md"]).0;
    assert!(!printed.stdout.contains("without(\"") && !printed.stderr.contains("md\", without("), "{printed:?}");
    assert!(printed.stderr.contains("error: two headers make the method `name`"), "{printed:?}");
    assert!(printed.stderr.contains("error: the column has no header"), "{printed:?}");
}

#[test]
fn text_codes_that_make_no_identifier_are_named_by_another_column() {
    let suggested = suggested("sql_states.md");
    assert!(suggested.contains("(\"sql_states.md\", name = \"Condition\", text)]"), "{suggested}");
}

#[test]
fn rows_that_are_not_codes_are_skipped_and_repeated_codes_are_allowed() {
    let suggested = suggested("loose.md");
    assert!(suggested.contains("(\"loose.md\", section = \"Exit codes\", skip(\"nnnn\"))]"), "{suggested}");
    assert!(suggested.contains("(\"loose.md\", section = \"Causes\", repeats = \"first\""), "{suggested}");
}

#[test]
fn tables_under_one_heading_are_told_apart_by_their_columns() {
    let suggested = suggested("one_heading.md");
    assert!(suggested.contains("(\"one_heading.md\", code = \"Status\")]"), "{suggested}");
    assert!(suggested.contains("(\"one_heading.md\", code = \"Error\", text)]"), "{suggested}");
}

#[test]
fn a_cell_with_a_code_and_its_name_is_both() {
    let suggested = suggested("code_and_name.md");
    assert!(suggested.contains("(\"code_and_name.md\", code = \"Status\", name = \"Status\")]"), "{suggested}");
}

#[test]
fn a_heading_below_a_tag_is_a_heading_in_mdx() {
    let suggested = suggested("tags.mdx");
    assert!(suggested.contains("(\"tags.mdx\", section = \"Errors\")]\npub enum Errors {}"), "{suggested}");
}

#[test]
fn every_enum_has_a_name_of_its_own() {
    let printed = run(&["same_headings.md", "exit_codes.md", "exit_codes.md"]).0;
    let names: Vec<&str> = printed.stdout.lines().filter_map(|line| line.strip_prefix("pub enum ")).collect();
    assert_eq!(names, ["Server {}", "Client {}", "ExitCodes {}", "ExitCodesExitCodes {}"]);
}

#[test]
fn the_faults_of_a_table_are_printed_with_the_arguments_that_come_closest() {
    assert_prints!(run(&["faulty.md"]));
}

#[test]
fn a_document_without_codes_is_not_an_error() {
    assert_prints!(run(&["no_codes.md", "no_tables.md"]));
}

#[test]
fn a_path_is_suggested_as_given() {
    let suggested = suggested("../documents/exit_codes.md");
    assert!(suggested.contains("(\"../documents/exit_codes.md\")]\npub enum ExitCodes {}"), "{suggested}");
}

#[test]
fn the_other_documents_are_shown_if_one_cannot_be_read() {
    let printed = run(&["gone.md", "exit_codes.md"]).0;
    assert_eq!(printed.code, Some(2));
    assert!(printed.stderr.starts_with("error: cannot read `gone.md`: "), "{}", printed.stderr);
    assert!(printed.stdout.contains("pub enum ExitCodes {}"), "{}", printed.stdout);
}

#[test]
fn options_of_a_check_need_the_option_check() {
    for option in [["--arguments", "text"], ["--repr", "u8"], ["--message-format", "json"]] {
        let printed = run(&[&option[..], &["exit_codes.md"]].concat()).0;
        assert_eq!(printed.code, Some(2), "{option:?}");
        assert!(printed.stderr.contains("--check"), "{}", printed.stderr);
    }
}

#[test]
fn tables_below_headings_with_the_same_text_are_not_merged() {
    let printed = run(&["headings_twice.md"]).0;
    assert_eq!(printed.stdout, "");
    assert!(printed.stderr.starts_with("headings_twice.md:3, 10: 1 fault with "), "{}", printed.stderr);
    assert!(printed.stderr.contains("error: there are 2 headings `Exit codes`"), "{}", printed.stderr);
}

#[test]
fn a_code_of_another_table_is_not_allowed_to_repeat() {
    let printed = run(&["codes_of_two_tables.md"]).0;
    assert_eq!(printed.stdout, "");
    assert!(printed.stderr.contains("error: code 1 is used twice"), "{}", printed.stderr);
}

#[test]
fn a_whole_table_is_not_skipped() {
    let printed = run(&["texts_among_integers.md"]).0;
    assert_eq!(printed.stdout, "");
    assert!(printed.stderr.contains("error: 2 cells of the code column are not codes"), "{}", printed.stderr);
}

#[test]
#[cfg(unix)]
fn a_path_is_shown_on_one_line() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = "exit\ncodes\r\u{202e}.md";
    std::fs::copy(documents().join("exit_codes.md"), folder.path().join(path)).expect("the document can be copied");
    let printed = crate::run_in(folder.path(), &[path]).0;
    let expected = r#"// exit\ncodes\r\u{202e}.md:3: 3 rows with integer codes
#[httpcodes::cheatsheet("exit\ncodes\r\u{202e}.md")]
pub enum ExitCodes {}

"#;
    assert_eq!((printed.stdout.as_str(), printed.stderr.as_str()), (expected, ""));
    let missing = run(&["gone\n.md"]).0;
    assert!(missing.stderr.starts_with(r"error: cannot read `gone\n.md`: "), "{}", missing.stderr);
}

/// Runs the command with the given streams, closes the other ends of pipes, and returns the exit code and what is left.
fn run_with(arguments: &[&str], stdout: Stdio, stderr: Stdio, close: fn(&mut Child)) -> Run {
    let mut command = Command::new(program());
    let command = command.args(arguments).current_dir(documents()).stdout(stdout).stderr(stderr);
    let mut child = command.spawn().expect("the program can be started");
    close(&mut child);
    Run::new(&child.wait_with_output().expect("the program ends"))
}

#[test]
fn a_reader_may_stop_reading() {
    let piped = |arguments: &[&str], close| run_with(arguments, Stdio::piped(), Stdio::piped(), close);
    let run = piped(&["exit_codes.md", "joined.md"], |child| drop(child.stdout.take()));
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    for (code, arguments) in [
        (0, &["faulty.md", "no_codes.md", "no_tables.md"][..]),
        (1, &["--check", "faulty.md"]),
        (2, &["gone.md"]),
        (2, &["--arguments"]),
    ] {
        let run = piped(arguments, |child| drop(child.stderr.take()));
        assert_eq!(run.code, Some(code), "{arguments:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_has_an_exit_code_of_its_own() {
    let full = || Stdio::from(std::fs::File::create("/dev/full").expect("it can be opened"));
    for arguments in [&["exit_codes.md"][..], &["--check", "faulty.md", "--message-format", "json"], &["--help"]] {
        let run = run_with(arguments, full(), Stdio::piped(), |_| {});
        assert_eq!(run.code, Some(2), "{arguments:?}");
        assert!(run.stderr.starts_with("error: cannot write: "), "{}", run.stderr);
    }
    for arguments in [&["faulty.md"][..], &["no_tables.md"], &["--check", "faulty.md"]] {
        let run = run_with(arguments, Stdio::piped(), full(), |_| {});
        assert_eq!(run.code, Some(2), "{arguments:?}");
    }
}
