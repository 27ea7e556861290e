//! What `--check` finds, and its exit code.

use httpcodes_invariants::panics::ignore_refused_identifiers;
use httpcodes_tests::{FaultCase, errors, expand, fault_cases, fault_folder};
use proc_macro2::{TokenStream, TokenTree};

use crate::{assert_prints, run, run_in};

#[test]
fn a_sheet_without_faults_passes_and_prints_nothing() {
    let printed = run(&["--check", "exit_codes.md", "joined.md"]).0;
    assert_eq!((printed.code, printed.stdout.as_str(), printed.stderr.as_str()), (Some(0), "", ""));
}

#[test]
fn the_arguments_are_those_of_the_attribute() {
    for (code, arguments) in [
        (0, &["api.md", "--arguments", "section = \"Errors\", text, types(\"HTTP status\" = u16)"][..]),
        (1, &["api.md", "--arguments", "section = \"Errors\""]),
        (0, &["sql_states.md", "-a", "text, variant = \"E{code}\""]),
        (0, &["constants.md", "-a", "code = \"Value\"", "--repr", "i32"]),
        (1, &["constants.md", "-a", "code = \"Value\"", "--repr", "u8"]),
    ] {
        let printed = run(&[&["--check"], arguments].concat()).0;
        assert_eq!(printed.code, Some(code), "{arguments:?}\n{}", printed.stderr);
    }
}

#[test]
fn faults_are_printed_as_the_compiler_prints_them() {
    assert_prints!(run(&["--check", "faulty.md"]));
}

#[test]
fn an_argument_that_led_to_a_fault_is_marked() {
    assert_prints!(run(&["--check", "api.md", "--arguments", "text, section = \"Eror\""]));
}

#[test]
fn a_fault_in_the_arguments_marks_them() {
    assert_prints!(run(&["--check", "api.md", "--arguments", "sectoin = \"Errors\", text = true, variant"]));
}

#[test]
fn a_type_for_text_codes_is_a_fault_of_that_option() {
    assert_prints!(run(&["--check", "api.md", "-a", "text, section = \"Errors\"", "--repr", "u8"]));
}

#[test]
fn arguments_that_are_not_tokens_and_unknown_types_are_wrong_usage() {
    for arguments in [["--arguments", "section = \"Errors"], ["--repr", "u24"], ["--message-format", "xml"]] {
        let printed = run(&[&["--check", "api.md"], &arguments[..]].concat()).0;
        assert_eq!(printed.code, Some(2), "{}", printed.stderr);
        assert!(printed.stderr.contains(&format!("invalid value '{}' for '{}", arguments[1], arguments[0])));
    }
    assert_eq!(run(&["--check"]).0.code, Some(2));
}

#[test]
fn a_document_that_cannot_be_read_has_an_exit_code_of_its_own() {
    for path in ["gone.md", "."] {
        let printed = run(&["--check", path, "exit_codes.md"]).0;
        assert_eq!(printed.code, Some(2), "{}", printed.stderr);
        assert!(printed.stderr.starts_with("error: "), "{}", printed.stderr);
    }
}

#[test]
fn the_first_fifty_of_many_faults_are_drawn() {
    let case = case("43_sixty_faults");
    let printed = run_in(&fault_folder(), &["--check", &path(&case).expect("the sheet is in a file")]).0;
    assert_eq!(printed.stderr.matches("is not an integer").count(), 50);
    assert!(printed.stderr.contains("error: 60 faults in `sheets/43_sixty_faults.md`"), "{}", printed.stderr);
}

#[test]
fn every_fault_of_a_sheet_is_drawn_as_the_macro_draws_it() {
    ignore_refused_identifiers();
    let mut drawn = 0;
    for case in fault_cases() {
        let words: Vec<&str> = case.item.split_whitespace().collect();
        let is_plain = matches!(words[..], ["pub", "enum", _, "{", "}"] | ["pub", "enum", _, "{}"]);
        let Some(path) = path(&case).filter(|path| is_plain && fault_folder().join(path).is_file()) else { continue };
        let printed = run_in(&fault_folder(), &["--check", &path, "--arguments", &others(&case)]).0;
        for error in errors(expand(&case.arguments, &case.item, &fault_folder())) {
            // The macro shows the path relative to the folder that the tests run in.
            let error = error.replace(&format!("faults/{path}"), &path);
            // The compiler marks faults in the arguments, so the macro does not draw them.
            if error.contains(&format!("--> {path}")) {
                assert!(
                    printed.stderr.contains(&format!("error: {error}\n")),
                    "{}\n{error}\n---\n{}",
                    case.name,
                    printed.stderr
                );
                assert_eq!(printed.code, Some(1), "{}", case.name);
                drawn += 1;
            }
        }
    }
    assert!(drawn > 200, "only {drawn}");
}

fn case(name: &str) -> FaultCase {
    fault_cases().into_iter().find(|case| case.name == name).expect("there is such a case")
}

/// The path in the arguments of a case, if it comes first.
fn path(case: &FaultCase) -> Option<String> {
    let mut tokens = case.arguments.parse::<TokenStream>().ok()?.into_iter();
    let TokenTree::Literal(path) = tokens.next()? else { return None };
    let is_separate = tokens.next().is_none_or(|next| next.to_string() == ",");
    is_separate.then(|| path.to_string().trim_matches('"').to_owned())
}

/// The arguments of a case after the path.
fn others(case: &FaultCase) -> String {
    let tokens: TokenStream = case.arguments.parse().expect("they are tokens");
    tokens.into_iter().skip(2).collect::<TokenStream>().to_string()
}
