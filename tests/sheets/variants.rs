//! The column `Variant`: identifiers for rows whose name makes none, or not the one that the author wants.

use httpcodes_tests::Project;

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/variants.md")]
enum Given {}

#[httpcodes::cheatsheet("sheets/variants_of_generated_code.md")]
enum OfGeneratedCode {}

#[test]
fn a_givenis_called_what_the_column_says() {
    assert_row(Given::TwoFactorRequired, 2, "2 2FA required");
    assert_row(Given::Dashes, 3, "3 ---");
    assert_row(Given::Crash, 7, "7 💥");
    assert_row(Given::第二段階, 8, "8 ２段階");
    assert_row(Given::Full, 10, "10 100 %");
}

#[test]
fn a_givenmay_be_called_nearly_like_self() {
    assert_row(Given::Self_, 0, "0 Self");
}

#[test]
fn a_given_givenkeeps_its_case_and_its_underscores() {
    assert_row(Given::NOT_FOUND, 4, "4 Not found");
    assert_row(Given::_moved, 6, "6 Moved");
    assert_row(Given::r2d2, 9, "9 Bad gateway");
}

#[test]
fn an_empty_cell_leaves_the_givento_the_name() {
    assert_row(Given::Gone, 5, "5 Gone");
}

#[test]
fn a_name_with_a_given_givenis_not_parsed_as_what_it_would_have_been() {
    assert_eq!("not found".parse(), Ok(Given::NOT_FOUND));
    assert_eq!("notfound".parse::<Given>(), Err(ParseGivenError::UnknownName));
}

#[test]
fn names_that_differ_in_underscores_only_are_two() {
    assert_eq!("parse_error".parse(), Ok(Given::Ours));
    assert_eq!("parseerror".parse(), Ok(Given::Theirs));
}

#[test]
fn variants_may_be_called_like_what_generated_code_uses() {
    assert_row(OfGeneratedCode::core, 0, "0 Zeroth of 0");
    assert_row(OfGeneratedCode::u16, 9, "9 Zeroth of 3");
    for (given, code) in OfGeneratedCode::ALL.into_iter().zip((0..).step_by(3)) {
        assert_row(given, code, &format!("{code} {}", given.name()));
        assert_eq!(given.also_known_as(), [format!("Other {}", code / 3)]);
        assert_eq!(given.is_odd(), code % 2 == 1);
    }
}

#[test]
fn a_variant_called_like_an_associated_item_is_a_fault_that_names_its_cell() {
    let project = Project::new("sheets_variants")
        .file("codes.md", include_str!("variants_of_associated_items.md"))
        .file("src/lib.rs", "#[httpcodes::cheatsheet(\"codes.md\")]\npub enum Code {}\n");
    let run = project.cargo(&["check"]);
    assert!(!run.success && run.stderr.contains("codes.md:5:"), "{}", run.stderr);
}
