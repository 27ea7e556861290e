//! Headers: the names of accessors, and which of them return a `bool`.

use crate::row::assert_row;

#[httpcodes::cheatsheet("sheets/headers.md")]
enum Job {}

#[httpcodes::cheatsheet("sheets/headers_flags.md")]
enum Flag {}

#[test]
fn a_header_makes_a_method_in_snake_case() {
    assert_eq!((Job::First.http_version(), Job::Second.http_version()), ("1.0", "1.1"));
    assert_eq!((Job::First.since_version(), Job::Second.since_version()), ("since one", "since two"));
    assert_eq!((Job::First.pretty_name(), Job::Second.pretty_name()), ("pretty one", "pretty two"));
    assert_eq!((Job::First.retry_after(), Job::Second.retry_after()), ("11", "22"));
    assert_eq!((Job::First.of_retries(), Job::Second.of_retries()), ("0", "3"));
}

#[test]
fn a_header_that_is_a_keyword_makes_a_raw_identifier() {
    assert_eq!((Job::First.r#type(), Job::Second.r#type()), ("type one", "type two"));
    assert_eq!((Job::First.r#match(), Job::Second.r#match()), ("match one", "match two"));
    assert_eq!((Job::First.r#async(), Job::Second.r#async()), ("async one", "async two"));
}

#[test]
fn a_header_may_be_in_any_script() {
    assert_eq!((Job::First.상태(), Job::Second.상태()), ("완료", "대기"));
    assert_eq!((Job::First.référence(), Job::Second.référence()), ("réf 1", "réf 2"));
}

#[test]
fn marks_around_a_header_are_not_part_of_it() {
    assert_eq!((Job::First.in_rfc(), Job::Second.in_rfc()), ("in one", "in two"));
}

#[test]
fn a_header_may_be_called_like_what_generated_code_uses() {
    assert_eq!([Job::First.row(), Job::First.text(), Job::First.find()], ["row one", "text one", "find one"]);
    assert_eq!(Job::Second.sum(), "sum two");
    assert_row(Job::First, 1, "1 First");
    assert_row(Job::Second, 2, "2 Second");
}

#[test]
fn a_question_is_answered_with_a_bool() {
    assert_eq!(Job::ALL.map(Job::is_cacheable), [true, false]);
    assert_eq!(Job::ALL.map(Job::is_type), [true, false]);
}

#[test]
fn a_question_that_starts_with_is_has_it_once() {
    assert_eq!(Job::ALL.map(Job::is_final), [false, true]);
}

#[test]
fn a_question_mark_may_be_full_width() {
    assert_eq!(Job::ALL.map(Job::is_再試行可), [true, false]);
}

#[test]
fn the_column_of_other_names_is_found_in_any_case() {
    assert_eq!(Job::First.also_known_as(), ["Number one"]);
    assert_eq!(Job::NumberOne, Job::First);
}

#[test]
fn yes_and_no_may_have_any_case_and_marks() {
    let safe = [true, false, true, true, false, true, true, true, false];
    assert_eq!(Flag::ALL.map(Flag::is_safe), safe);
}

#[test]
fn accessors_are_there_in_constants() {
    const ANSWER: bool = Job::First.is_cacheable();
    const TEXT: &str = Job::First.상태();
    assert_eq!((ANSWER, TEXT), (true, "완료"));
}
