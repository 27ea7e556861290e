//! Text that tries to leave its string or its comment. The accessors return it exactly as it is in the sheet.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use crate::sheet::expanded;

#[httpcodes::cheatsheet("hostile/injection.md")]
enum Injection {}

/// The heading of the sheet.
const SECTION: &str = "\"); } } #[doc(hidden)] fn injected() { loop {} } /* \\u{22}";

#[test]
fn texts_come_out_as_they_are_written() {
    // Markdown removes a backslash before punctuation, and nothing else.
    let texts = [
        (Injection::Quotes, "\" \" \"# \"## r#\" b\" c\" '\"' \" \\\""),
        (Injection::Comments, "*/ /* /** */ // /// //! <!-- -->"),
        (Injection::Attributes, "#[no_mangle] #![feature(asm)] #[doc = include_str!(\"/etc/passwd\")]"),
        (Injection::Items, "}; } pub fn injected() {} mod injected {"),
        (Injection::Escapes, r"\u{41} \x41 \n \0 \u{110000} \u{}"),
        (Injection::Formats, "{} {0} {:?} {{ }} {name} %s $x $crate"),
        (Injection::Macros, "include_bytes!(\"x\") env!(\"HOME\") compile_error!(\"x\") concat!()"),
        (Injection::Fences, "~~~ ```rust compile_fail"),
    ];
    for (code, text) in texts {
        assert_eq!(code.text(), text);
        assert_eq!(code.section(), SECTION);
    }
}

#[test]
fn names_are_printed_and_parsed_as_they_are_written() {
    let injected = Injection::from_u16(9).expect("there is such a row");
    assert_eq!(format!("{injected:?}"), "FnInjected");
    assert_eq!(injected.to_string(), "9 \"); fn injected() {} (\"");
    assert_eq!("\"); fn injected() {} (\"".parse(), Ok(injected));
    assert_eq!(format!("{injected:>30}"), "     9 \"); fn injected() {} (\"");
}

#[test]
fn other_names_are_parsed_as_they_are_written() {
    let names = [
        ("\"quoted\" name", Injection::Quotes),
        ("*/ comment", Injection::Comments),
        ("#[inline] name", Injection::Attributes),
        ("}; } enum", Injection::Items),
        (r"\u{42} escape", Injection::Escapes),
        ("{} format {0}", Injection::Formats),
        ("env!(HOME)", Injection::Macros),
        ("fence x", Injection::Fences),
    ];
    for (name, code) in names {
        assert_eq!(name.parse(), Ok(code));
        assert_eq!(code.also_known_as(), [name]);
    }
}

#[test]
fn a_header_is_a_word() {
    assert!(Injection::Quotes.is_danger() && !Injection::Comments.is_danger());
}

/// All identifiers and keywords in a piece of code.
pub(crate) fn words(code: TokenStream) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for token in code {
        match token {
            TokenTree::Group(group) => words.extend(self::words(group.stream())),
            TokenTree::Ident(ident) => drop(words.insert(ident.to_string())),
            _ => {}
        }
    }
    words
}

/// The identifiers and keywords in the generated code of a sheet.
pub(crate) fn words_of_sheet(sheet: &str) -> BTreeSet<String> {
    words(expanded(sheet.as_bytes()).parse().expect("the generated code can be parsed"))
}

/// The identifiers and keywords in the generated code of a sheet in this folder.
pub(crate) fn words_with(arguments: &str) -> BTreeSet<String> {
    words(httpcodes_tests::expand(arguments, "pub enum Sheet {}", &httpcodes_tests::workspace().join("tests/hostile")))
}

#[test]
fn no_word_of_a_sheet_is_code_but_for_names_and_headers() {
    let sheet = include_str!("injection.md");
    let harmless: String = sheet
        .lines()
        .map(|line| match line.split(" | ").collect::<Vec<_>>()[..] {
            [code, name, _, _, flag] if code.ends_with(|last: char| last.is_ascii_digit()) => {
                format!("{code} | {name} | text | | {flag}\n")
            }
            _ if line.starts_with("# ") => "# Heading\n".to_owned(),
            _ => format!("{line}\n"),
        })
        .collect();
    let (hostile, harmless) = (words_of_sheet(sheet), words_of_sheet(&harmless));
    let aliases: Vec<&str> = hostile.difference(&harmless).map(String::as_str).collect();
    let expected = ["Comment", "Enum", "EnvHome", "FenceX", "Format0", "InlineName", "QuotedName", "U42Escape"];
    assert_eq!(aliases, expected);
}
