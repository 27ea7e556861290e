//! `lookup`: the HTTP sheet, by code, name, class, or as a whole.

use crate::{assert_prints, run};

#[test]
fn lookup_of_a_code_prints_all_that_the_sheet_says() {
    assert_prints!(run("lookup", &["404"]));
}

#[test]
fn lookup_of_a_phrase_ignores_case_and_joins_words() {
    assert_prints!(run("lookup", &["sErViCe", "UNAVAILABLE"]));
}

#[test]
fn lookup_of_another_name_finds_its_code() {
    assert_prints!(run("lookup", &["payload too large"]));
}

#[test]
fn lookup_of_a_class_lists_it() {
    assert_prints!(run("lookup", &["5XX"]));
}

#[test]
fn lookup_without_an_argument_lists_the_sheet() {
    assert_prints!(run("lookup", &[]));
}

#[test]
fn lookup_of_an_unknown_name_suggests_the_nearest() {
    assert_prints!(run("lookup", &["unavailible"]));
}

#[test]
fn lookup_of_a_name_like_no_other_tells_how_to_list_all() {
    assert_prints!(run("lookup", &["xyzzy"]));
}

#[test]
fn lookup_of_an_unknown_code_tells_its_class_and_fallback() {
    assert_prints!(run("lookup", &["599"]));
}

#[test]
fn lookup_of_a_code_without_a_class_tells_its_fallback() {
    assert_prints!(run("lookup", &["999"]));
}

#[test]
fn lookup_of_a_number_that_is_no_code_fails() {
    assert_prints!(run("lookup", &["70000"]));
}
