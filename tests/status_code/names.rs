//! Every name of a code in another library or specification is parsed.

use httpcodes::StatusCode;

use crate::facts;

#[test]
fn every_description_of_the_registry_is_parsed() {
    for row in facts::registry() {
        if let Some(description) = row.description {
            assert_eq!(code(&description), Ok(row.code), "{description}");
        }
    }
}

#[test]
fn every_other_name_is_parsed() {
    for other in facts::other_names() {
        assert_eq!(code(&other.name), Ok(other.code), "{}", other.name);
    }
}

#[test]
fn every_phrase_of_the_original_sheet_is_parsed() {
    for row in facts::original() {
        assert_eq!(code(&row.phrase), Ok(row.code), "{}", row.phrase);
    }
}

#[test]
fn every_phrase_of_node_js_is_parsed() {
    for phrase in facts::node() {
        assert_eq!(code(&phrase.name), Ok(phrase.code), "{}", phrase.name);
    }
}

#[test]
fn every_phrase_of_python_is_parsed() {
    for phrase in facts::python() {
        assert_eq!(code(&phrase.name), Ok(phrase.code), "{}", phrase.name);
    }
}

#[test]
fn every_phrase_of_the_http_crate_is_parsed() {
    let mut phrases = 0;
    for number in 100..1000 {
        let theirs = http::StatusCode::from_u16(number).expect("the http crate takes any three digits");
        if let Some(phrase) = theirs.canonical_reason() {
            assert_eq!(code(phrase), Ok(number), "{phrase}");
            phrases += 1;
        }
    }
    assert!(phrases >= 60, "only {phrases} phrases");
}

#[test]
fn every_code_that_the_http_crate_names_is_known() {
    for number in 100..1000 {
        let theirs = http::StatusCode::from_u16(number).expect("the http crate takes any three digits");
        if theirs.canonical_reason().is_some() {
            assert!(StatusCode::from_u16(number).is_some(), "{theirs}");
        }
    }
}

#[test]
fn what_the_registry_calls_unused_is_no_name() {
    assert!("(Unused)".parse::<StatusCode>().is_err());
}

/// The code of a name.
fn code(name: &str) -> Result<u16, httpcodes::ParseStatusCodeError> {
    name.parse().map(|status: StatusCode| status.as_u16())
}
