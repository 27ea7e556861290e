//! The errors: what they distinguish, what they keep, and what they print.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use httpcodes::{ParseClassError, ParseStatusCodeError, StatusCode, UnknownStatusCode};

const EVERY_KIND: [ParseStatusCodeError; 4] = [
    ParseStatusCodeError::Empty,
    ParseStatusCodeError::Malformed,
    ParseStatusCodeError::UnknownName,
    ParseStatusCodeError::UnknownCode(599),
];

fn parse_error(text: &str) -> ParseStatusCodeError {
    StatusCode::from_str(text).expect_err("this is no status code")
}

#[test]
fn four_kinds_of_strings_are_told_apart() {
    assert_eq!(["", "404 OK", "Banana", "599"].map(parse_error), EVERY_KIND);
}

#[test]
fn an_unknown_code_is_kept() {
    assert_eq!(parse_error("599").code(), Some(599));
    assert_eq!(parse_error("0xFFFF").code(), Some(65_535));
}

#[test]
fn the_other_kinds_have_no_code() {
    assert_eq!(["", "404 OK", "Banana"].map(|text| parse_error(text).code()), [None; 3]);
}

#[test]
fn an_error_says_what_is_wrong_with_the_string() {
    let texts = EVERY_KIND.map(|error| error.to_string());
    let expected = [
        "cannot parse status code from empty string",
        "malformed status code",
        "unknown status code name",
        "unknown status code 599",
    ];
    assert_eq!(texts, expected);
}

#[test]
fn an_unknown_code_is_named() {
    let unknown = StatusCode::try_from(599).expect_err("nobody registered 599");
    assert_eq!(unknown.to_string(), "unknown status code 599");
    assert_eq!(format!("{unknown:?}"), "UnknownStatusCode { code: 599 }");
}

#[test]
fn a_string_that_is_no_class_is_told_what_a_class_is() {
    let error = httpcodes::Class::from_str("6xx").expect_err("there is no such class");
    assert_eq!(error.to_string(), "not a status code class: expected 1xx, 2xx, 3xx, 4xx or 5xx");
}

#[test]
fn errors_of_the_same_kind_are_equal() {
    for (index, error) in EVERY_KIND.into_iter().enumerate() {
        let equal = EVERY_KIND.map(|other| other == error);
        assert_eq!(equal.iter().filter(|equal| **equal).count(), 1);
        assert!(equal[index]);
    }
    assert_ne!(ParseStatusCodeError::UnknownCode(598), ParseStatusCodeError::UnknownCode(599));
    assert_ne!(StatusCode::try_from(598), StatusCode::try_from(599));
}

#[test]
fn every_error_can_be_handed_on_from_any_thread() {
    fn can_be_handed_on<E: Error + Display + Debug + Clone + Copy + Eq + Send + Sync + Unpin + 'static>(error: E) {
        let boxed: Box<dyn Error + Send + Sync> = Box::new(error);
        assert_eq!(boxed.downcast_ref(), Some(&error));
        assert!(boxed.source().is_none());
    }
    can_be_handed_on::<UnknownStatusCode>(StatusCode::try_from(599).unwrap_err());
    can_be_handed_on::<ParseClassError>("6xx".parse::<httpcodes::Class>().unwrap_err());
    for error in EVERY_KIND {
        can_be_handed_on::<ParseStatusCodeError>(error);
    }
}

#[test]
fn the_question_mark_converts_each_of_them() {
    fn statuses(code: u16, name: &str, line: &[u8]) -> Result<[StatusCode; 3], Box<dyn Error>> {
        Ok([StatusCode::try_from(code)?, name.parse()?, StatusCode::try_from(line)?])
    }
    assert_eq!(statuses(404, "OK", b"500").unwrap(), [404, 200, 500].map(|code| StatusCode::from_u16(code).unwrap()));
    assert!(statuses(599, "OK", b"500").unwrap_err().is::<UnknownStatusCode>());
    assert!(statuses(404, "Banana", b"500").unwrap_err().is::<ParseStatusCodeError>());
    assert!(statuses(404, "OK", b"5xx").unwrap_err().is::<ParseStatusCodeError>());
}

#[test]
fn a_code_that_may_be_unknown_is_a_key_of_an_ordered_map() {
    let mut counts: BTreeMap<Result<StatusCode, UnknownStatusCode>, u32> = BTreeMap::new();
    for code in [599, 404, 499, 200, 404, 599] {
        *counts.entry(StatusCode::try_from(code)).or_default() += 1;
    }
    let code = |status: Result<StatusCode, UnknownStatusCode>| status.map_or_else(u16::from, u16::from);
    let counts: Vec<(u16, u32)> = counts.into_iter().map(|(status, count)| (code(status), count)).collect();
    assert_eq!(counts, [(200, 1), (404, 2), (499, 1), (599, 2)]);
}

#[test]
fn parse_errors_are_ordered_by_kind_and_code() {
    assert!(EVERY_KIND.is_sorted());
    assert!(ParseStatusCodeError::UnknownCode(598) < ParseStatusCodeError::UnknownCode(599));
}

#[test]
fn the_question_mark_makes_a_parse_error_of_an_unknown_code() {
    fn both(code: u16, name: &str) -> Result<[StatusCode; 2], ParseStatusCodeError> {
        Ok([StatusCode::try_from(code)?, name.parse()?])
    }
    assert_eq!(both(404, "OK"), Ok([StatusCode::NotFound, StatusCode::Ok]));
    assert_eq!(both(599, "OK"), Err(ParseStatusCodeError::UnknownCode(599)));
    assert_eq!(both(404, "Banana"), Err(ParseStatusCodeError::UnknownName));
}

#[test]
fn an_error_is_printed_with_width_fill_alignment_and_precision() {
    let unknown = StatusCode::try_from(599).unwrap_err();
    assert_eq!(
        format!("[{unknown:26}|{unknown:-^26}|{unknown:.7}]"),
        "[unknown status code 599   |-unknown status code 599--|unknown]"
    );
    for error in EVERY_KIND {
        assert_eq!(format!("{error:*>60.12}"), format!("{:*>60.12}", error.to_string()));
    }
    let of_class = "6xx".parse::<httpcodes::Class>().unwrap_err();
    assert_eq!(format!("{of_class:>16.12}"), "    not a status");
}
