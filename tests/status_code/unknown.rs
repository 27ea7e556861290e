//! Codes that are not in the sheet: they are kept, classified, and treated as RFC 9110, section 15, requires.

use httpcodes::{Class, ParseStatusCodeError, StatusCode, UnknownStatusCode};

/// Every code that is not in the sheet.
fn unknown() -> impl Iterator<Item = (u16, UnknownStatusCode)> {
    (0..=u16::MAX).filter_map(|code| Some((code, StatusCode::try_from(code).err()?)))
}

#[test]
fn every_code_that_is_not_in_the_sheet_is_unknown() {
    assert_eq!(unknown().count(), 65_536 - StatusCode::ALL.len());
}

#[test]
fn every_unknown_code_is_kept() {
    for (code, unknown) in unknown() {
        assert_eq!(unknown.code(), code);
        assert_eq!(u16::from(unknown), code);
    }
}

#[test]
fn an_unknown_code_has_the_class_of_its_first_digit_if_it_has_three() {
    for (code, unknown) in unknown() {
        let class = match code / 100 {
            1 => Some(Class::Informational),
            2 => Some(Class::Success),
            3 => Some(Class::Redirection),
            4 => Some(Class::ClientError),
            5 => Some(Class::ServerError),
            _ => None,
        };
        assert_eq!(unknown.class(), class, "{code}");
    }
}

#[test]
fn an_unknown_code_is_to_be_treated_as_x00_of_its_class_and_a_wrong_one_as_500() {
    for (code, unknown) in unknown() {
        let treated_as = if (100..=599).contains(&code) { code / 100 * 100 } else { 500 };
        assert_eq!(unknown.fallback(), treated_as, "{code}");
    }
}

#[test]
fn what_an_unknown_code_is_to_be_treated_as_has_the_same_class() {
    for (code, unknown) in unknown() {
        if let Some(class) = unknown.class() {
            assert_eq!(unknown.fallback().class(), class, "{code}");
        }
    }
}

#[test]
fn an_unknown_code_in_a_string_is_the_unknown_code_of_that_number() {
    for (code, unknown) in unknown() {
        let error = code.to_string().parse::<StatusCode>().unwrap_err();
        assert_eq!(UnknownStatusCode::try_from(error), Ok(unknown));
    }
}

#[test]
fn an_unknown_code_as_a_parse_error_is_the_error_of_its_string() {
    for (code, unknown) in unknown() {
        assert_eq!(Err(ParseStatusCodeError::from(unknown)), code.to_string().parse::<StatusCode>());
    }
}

#[test]
fn a_string_that_is_no_code_has_no_unknown_code() {
    for text in ["", "404 OK", "Banana"] {
        let error = text.parse::<StatusCode>().unwrap_err();
        assert_eq!(UnknownStatusCode::try_from(error), Err(error), "{text}");
    }
}

#[test]
fn a_known_code_is_no_unknown_code_whoever_says_so() {
    for status in StatusCode::ALL {
        let error = ParseStatusCodeError::UnknownCode(status.as_u16());
        assert_eq!(UnknownStatusCode::try_from(error), Err(error));
    }
}
