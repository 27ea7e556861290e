//! All 65,536 possible codes, converted to the enum and back.

use std::collections::BTreeSet;

use httpcodes::{ParseStatusCodeError, StatusCode, UnknownStatusCode};

use crate::facts;

/// The codes that the sheet must contain.
fn registered() -> BTreeSet<u16> {
    facts::registry().iter().map(|row| row.code).collect()
}

#[test]
fn of_all_numbers_63_are_known() {
    assert_eq!((0..=u16::MAX).filter_map(StatusCode::from_u16).count(), 63);
}

#[test]
fn a_number_is_known_if_the_registry_has_it() {
    let registered = registered();
    for code in 0..=u16::MAX {
        assert_eq!(StatusCode::from_u16(code).is_some(), registered.contains(&code), "{code}");
    }
}

#[test]
fn a_known_number_comes_back_from_its_variant() {
    for code in 0..=u16::MAX {
        if let Some(status) = StatusCode::from_u16(code) {
            assert_eq!(status.as_u16(), code);
            assert_eq!(u16::from(status), code);
            assert_eq!(status as u16, code);
        }
    }
}

#[test]
fn try_from_knows_the_same_numbers() {
    for code in 0..=u16::MAX {
        assert_eq!(StatusCode::try_from(code).ok(), StatusCode::from_u16(code), "{code}");
    }
}

#[test]
fn try_from_keeps_every_number_that_is_unknown() {
    for code in 0..=u16::MAX {
        let kept = StatusCode::try_from(code).map_or_else(UnknownStatusCode::code, u16::from);
        assert_eq!(kept, code);
    }
}

#[test]
fn a_variant_is_equal_to_its_own_number_and_to_no_other() {
    for status in StatusCode::ALL {
        let equal: Vec<u16> = (0..=u16::MAX).filter(|code| status == *code).collect();
        assert_eq!(equal, [status as u16]);
    }
}

#[test]
fn every_number_is_parsed_from_its_digits() {
    for code in 0..=u16::MAX {
        let parsed = code.to_string().parse::<StatusCode>();
        assert_eq!(parsed, StatusCode::from_u16(code).ok_or(ParseStatusCodeError::UnknownCode(code)));
    }
}

#[test]
fn every_number_is_parsed_from_its_hexadecimal_digits() {
    for code in 0..=u16::MAX {
        let parsed = format!("{code:#x}").parse::<StatusCode>();
        assert_eq!(parsed, StatusCode::from_u16(code).ok_or(ParseStatusCodeError::UnknownCode(code)));
    }
}

#[test]
fn what_is_printed_is_parsed_again() {
    for code in 0..=u16::MAX {
        if let Some(status) = StatusCode::from_u16(code) {
            let printed = status.to_string();
            assert_eq!(printed, format!("{code} {}", status.reason_phrase()));
            assert_eq!(printed.parse(), Ok(status));
            assert_eq!(StatusCode::try_from(printed.as_str()), Ok(status));
        }
    }
}

#[test]
fn all_holds_every_known_code_in_ascending_order() {
    assert!(StatusCode::ALL.into_iter().map(u16::from).eq(registered()));
}
