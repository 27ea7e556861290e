//! `lookup`: looks up codes in the HTTP sheet by number, name or class, and lists all of them.

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
fn lookup_of_a_word_finds_the_code_with_that_word_in_its_name() {
    assert_prints!(run("lookup", &["tea"]));
}

#[test]
fn lookup_of_words_finds_the_code_with_those_words_in_its_meaning() {
    assert_prints!(run("lookup", &["rate limit"]));
}

#[test]
fn lookup_lists_matching_names_before_matching_meanings() {
    assert_prints!(run("lookup", &["auth"]));
}

#[test]
fn lookup_searches_other_names() {
    assert_prints!(run("lookup", &["too-large"]));
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
fn lookup_of_a_misspelt_name_suggests_the_nearest() {
    assert_prints!(run("lookup", &["not", "fuond"]));
}

#[test]
fn lookup_of_a_name_like_no_other_tells_how_to_list_all() {
    assert_prints!(run("lookup", &["xyzzy"]));
}

#[test]
fn lookup_of_an_unofficial_code_tells_each_vendor_that_uses_it() {
    assert_prints!(run("lookup", &["499"]));
}

#[test]
fn lookup_of_an_unofficial_code_without_a_class_tells_its_fallback() {
    assert_prints!(run("lookup", &["999"]));
}

#[test]
fn lookup_of_a_vendor_lists_its_codes() {
    assert_prints!(run("lookup", &["nginx"]));
}

#[test]
fn lookup_of_the_name_of_an_unofficial_code_prints_all_that_the_sheet_says() {
    assert_prints!(run("lookup", &["page expired"]));
}

#[test]
fn lookup_of_an_unknown_code_tells_its_class_and_fallback() {
    assert_prints!(run("lookup", &["597"]));
}

#[test]
fn lookup_of_a_code_without_a_class_tells_its_fallback() {
    assert_prints!(run("lookup", &["600"]));
}

#[test]
fn lookup_of_a_number_that_is_no_code_fails() {
    assert_prints!(run("lookup", &["70000"]));
}
