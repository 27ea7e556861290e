//! Strings that are a code, a name or both, and strings that only look like one.

use httpcodes::{ParseStatusCodeError, StatusCode};
use httpcodes_invariants::status;

/// The result of parsing a string.
fn parsed(text: &str) -> Result<StatusCode, ParseStatusCodeError> {
    text.parse()
}

#[test]
fn every_name_and_identifier_is_parsed_in_any_case() {
    for status in StatusCode::ALL {
        for name in status::spellings(status) {
            for text in [name.clone(), name.to_ascii_uppercase(), name.to_ascii_lowercase(), swapped_case(&name)] {
                assert_eq!(parsed(&text), Ok(status), "{text}");
            }
        }
    }
}

#[test]
fn variants_are_parsed_as_they_are_written() {
    for status in StatusCode::ALL {
        assert_eq!(parsed(&format!("{status:?}")), Ok(status));
    }
}

#[test]
fn a_code_and_any_name_of_it_are_parsed_together() {
    for status in StatusCode::ALL {
        for name in status::spellings(status) {
            let text = format!("{} {name}", status.as_u16());
            assert_eq!(parsed(&text), Ok(status), "{text}");
        }
    }
}

#[test]
fn a_code_and_a_name_of_another_code_are_malformed() {
    for status in StatusCode::ALL {
        for other in StatusCode::ALL.into_iter().filter(|other| *other != status) {
            let text = format!("{} {}", status.as_u16(), other.reason_phrase());
            assert_eq!(parsed(&text), Err(ParseStatusCodeError::Malformed), "{text}");
        }
    }
}

#[test]
fn an_unknown_code_and_a_name_are_malformed() {
    assert_eq!(parsed("599 Not Found"), Err(ParseStatusCodeError::Malformed));
    assert_eq!(parsed("404 No Such Name"), Err(ParseStatusCodeError::Malformed));
}

#[test]
fn a_name_and_a_name_of_the_same_code_are_no_name() {
    for status in StatusCode::ALL {
        for first in status::spellings(status) {
            for second in status::spellings(status) {
                let text = format!("{first} {second}");
                assert_eq!(parsed(&text), Err(ParseStatusCodeError::UnknownName), "{text}");
            }
        }
    }
}

#[test]
fn a_code_is_whatever_u16_parses() {
    for text in ["404", "+404", "0404", "000000404", "+0404"] {
        assert_eq!(text.parse::<u16>(), Ok(404));
        assert_eq!(parsed(text), Ok(StatusCode::NotFound), "{text}");
    }
}

#[test]
fn a_code_may_be_hexadecimal() {
    for text in ["0x194", "0X194", "0x0194", "0x194 Not Found"] {
        assert_eq!(parsed(text), Ok(StatusCode::NotFound), "{text}");
    }
    assert_eq!(parsed("0x1f4"), Ok(StatusCode::InternalServerError));
    assert_eq!(parsed("0x1F4"), Ok(StatusCode::InternalServerError));
}

#[test]
fn white_space_is_not_ignored() {
    for text in ["404 ", "404\n", "404\t", "404  Not Found", "404\tNot Found", "404 Not Found "] {
        assert_eq!(parsed(text), Err(ParseStatusCodeError::Malformed), "{text:?}");
    }
    for text in [" 404", " ", "\n", "Not  Found", "Not Found ", " Not Found", "Not\u{a0}Found"] {
        assert_eq!(parsed(text), Err(ParseStatusCodeError::UnknownName), "{text:?}");
    }
}

#[test]
fn what_starts_like_a_code_and_is_none_is_malformed() {
    let texts = [
        "-404",
        "+",
        "-",
        "++404",
        "+-404",
        "0x",
        "0x+194",
        "0x-1",
        "0x1_94",
        "0xG",
        "4 04",
        "404x",
        "4xx",
        "4.04",
        "1e2",
        "404,",
        "404:Not Found",
        "404-Not Found",
        "404NotFound",
        "65536",
        "0x10000",
        "99999999999999999999",
    ];
    for text in texts {
        assert_eq!(parsed(text), Err(ParseStatusCodeError::Malformed), "{text:?}");
    }
}

#[test]
fn words_may_be_separated_by_a_blank_a_hyphen_or_an_underscore() {
    for text in ["not-found", "NOT_FOUND", "Not_Found", "404 NOT_FOUND"] {
        assert_eq!(parsed(text), Ok(StatusCode::NotFound), "{text:?}");
    }
    assert_eq!(parsed("unprocessable_content"), Ok(StatusCode::UnprocessableEntity));
    assert_eq!(parsed("Non Authoritative Information"), Ok(StatusCode::NonAuthoritativeInformation));
    for text in ["404_Not_Found", "404-Not Found", "4_04", "4 04"] {
        assert_eq!(parsed(text), Err(ParseStatusCodeError::Malformed), "{text:?}");
    }
}

#[test]
fn what_is_nearly_a_name_is_none() {
    let texts = [
        "Not Foun",
        "Not Founds",
        "Not__Found",
        "_Not_Found",
        "Not/Found",
        "ＮｏｔＦｏｕｎｄ",
        "Ok!",
        "im a teapot",
        "x404",
        "I’m a teapot",
        "None",
        "\0",
        "x",
    ];
    for text in texts {
        assert_eq!(parsed(text), Err(ParseStatusCodeError::UnknownName), "{text:?}");
    }
}

#[test]
fn only_the_case_of_ascii_letters_does_not_matter() {
    // The Kelvin sign is a capital k and the long s is a small s, but not in ASCII.
    assert_eq!(parsed("loc\u{212a}ed"), Err(ParseStatusCodeError::UnknownName));
    assert_eq!(parsed("u\u{17f}e proxy"), Err(ParseStatusCodeError::UnknownName));
}

#[test]
fn digits_of_other_scripts_are_no_code() {
    assert_eq!(parsed("٤٠٤"), Err(ParseStatusCodeError::UnknownName));
    assert_eq!(parsed("４０４"), Err(ParseStatusCodeError::UnknownName));
}

#[test]
fn the_empty_string_is_empty() {
    assert_eq!(parsed(""), Err(ParseStatusCodeError::Empty));
}

#[test]
fn try_from_parses_strings_in_the_same_way() {
    for text in ["404", "not found", "ContentTooLarge", "404 Not Found", "599", "404 OK", "", "nothing"] {
        assert_eq!(StatusCode::try_from(text), parsed(text), "{text}");
    }
}

fn swapped_case(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() }).collect()
}
