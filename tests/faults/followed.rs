//! Arguments that the help of a fault shows can be written as they are.

use httpcodes_tests::{FaultCase, errors, expand, fault_cases, fault_folder};
use proc_macro2::{TokenStream, TokenTree};

/// What the help of these faults shows decides which tables and columns are read.
const FOLLOWED: [&str; 3] =
    ["the tables of the sheet have different code or name columns", "a table has no column", "are nearly the same"];

/// What is wrong with arguments that do not fit the document.
const IN_VAIN: [&str; 5] =
    ["there is no column", "there is no heading", "cannot have a type", "two headers make", "is given twice"];

#[test]
fn arguments_in_a_help_work_as_they_are_written() {
    let mut followed = 0;
    for case in fault_cases() {
        for error in errors_with(&case, &case.arguments) {
            let message = first_line(&error);
            if !FOLLOWED.iter().any(|kind| message.contains(kind)) {
                continue;
            }
            for written in arguments_in_help(&error) {
                followed += 1;
                for other in errors_with(&case, &with(&case.arguments, written)) {
                    let new = first_line(&other);
                    let is_in_vain = IN_VAIN.into_iter().chain(FOLLOWED).any(|kind| new.contains(kind));
                    assert!(!is_in_vain, "{}: {written}\n{other}", case.name);
                }
            }
        }
    }
    assert!(followed > 15, "only {followed}");
}

fn errors_with(case: &FaultCase, arguments: &str) -> Vec<String> {
    errors(expand(arguments, &case.item, &fault_folder()))
}

fn first_line(error: &str) -> &str {
    error.lines().next().unwrap_or_default()
}

/// The arguments in quotes in the help of an error. Those with an ellipsis are not complete.
fn arguments_in_help(error: &str) -> Vec<&str> {
    let helps = error.lines().filter(|line| line.contains("= help: "));
    let quoted = helps.flat_map(|help| help.split('`').enumerate().filter(|(at, _)| at % 2 == 1));
    let is_argument = |text: &&str| {
        let starts = ["section = ", "code = ", "name = ", "types("];
        starts.iter().any(|start| text.starts_with(start)) && !text.contains('…')
    };
    quoted.map(|(_, text)| text).filter(is_argument).collect()
}

/// The arguments with written ones, which replace those of the same name.
fn with(arguments: &str, written: &str) -> String {
    let parse = |text: &str| text.parse::<TokenStream>().expect("they are tokens");
    let written_names: Vec<String> = split(parse(written)).iter().filter_map(|argument| name(argument)).collect();
    let mut all = split(parse(arguments));
    all.retain(|argument| name(argument).is_none_or(|name| !written_names.contains(&name)));
    let kept: Vec<String> =
        all.into_iter().map(|argument| argument.into_iter().collect::<TokenStream>().to_string()).collect();
    [kept.join(", "), written.to_owned()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The tokens of each argument.
fn split(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let arguments = tokens.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ','));
    arguments.filter(|argument| !argument.is_empty()).map(<[TokenTree]>::to_vec).collect()
}

/// The name of an argument. The path has none.
fn name(argument: &[TokenTree]) -> Option<String> {
    match argument.first() {
        Some(TokenTree::Ident(name)) => Some(name.to_string()),
        _ => None,
    }
}
