//! Parsing a status code, compared with the model of the tests.

use httpcodes::{ParseStatusCodeError, StatusCode};

use crate::model;

/// Parses the bytes as the digits of a status line and, where they are text, as anything that stands for a code.
///
/// # Panics
///
/// If the result is not the model's.
pub fn parse(bytes: &[u8]) {
    let expected = match bytes {
        [] => Err(ParseStatusCodeError::Empty),
        [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9'] => model::parsed(std::str::from_utf8(bytes).unwrap_or_default()),
        _ => Err(ParseStatusCodeError::Malformed),
    };
    assert_eq!(StatusCode::from_bytes(bytes), expected);
    assert_eq!(StatusCode::try_from(bytes), expected);
    if let Ok(text) = std::str::from_utf8(bytes) {
        assert_eq!(text.parse(), model::parsed(text), "{text:?}");
        assert_eq!(StatusCode::try_from(text), model::parsed(text), "{text:?}");
    }
}
