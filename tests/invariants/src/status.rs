//! Compares the parsing of status codes with a model. The model is slow, uses no tables, and is written from the
//! documentation alone.

use std::sync::LazyLock;

use httpcodes::{ParseStatusCodeError, StatusCode};

/// Parses the bytes as the digits of a status line and, if they are text, as a string.
///
/// # Panics
///
/// Panics if the result differs from the model's.
pub fn parse(bytes: &[u8]) {
    let expected = match bytes {
        [] => Err(ParseStatusCodeError::Empty),
        [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9'] => parsed(std::str::from_utf8(bytes).unwrap_or_default()),
        _ => Err(ParseStatusCodeError::Malformed),
    };
    assert_eq!(StatusCode::from_bytes(bytes), expected);
    assert_eq!(StatusCode::try_from(bytes), expected);
    if let Ok(text) = std::str::from_utf8(bytes) {
        assert_eq!(text.parse(), parsed(text), "{text:?}");
        assert_eq!(StatusCode::try_from(text), parsed(text), "{text:?}");
    }
}

/// The correct result of parsing the string.
///
/// # Errors
///
/// Fails if the string is not a status code.
pub fn parsed(text: &str) -> Result<StatusCode, ParseStatusCodeError> {
    if let Some(status) = named(text) {
        return Ok(status);
    }
    if let Some(code) = number(text) {
        return known(code).ok_or(ParseStatusCodeError::UnknownCode(code));
    }
    if let Some((code, name)) = text.split_once(' ') {
        if let (Some(status), Some(named)) = (number(code).and_then(known), loosely_named(name)) {
            if status == named {
                return Ok(status);
            }
        }
    }
    if let Some(status) = loosely_named(text) {
        return Ok(status);
    }
    Err(match text.chars().next() {
        None => ParseStatusCodeError::Empty,
        Some('0'..='9' | '+' | '-') => ParseStatusCodeError::Malformed,
        Some(_) => ParseStatusCodeError::UnknownName,
    })
}

/// All names of a code: its phrase, its other names, and the identifiers of all of them.
#[must_use]
pub fn spellings(status: StatusCode) -> Vec<String> {
    let names = [status.reason_phrase()].into_iter().chain(status.also_known_as().iter().copied());
    names.flat_map(|name| [name.to_owned(), identifier(name)]).collect()
}

/// The identifier of a name, regardless of case.
fn identifier(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The code with this name, in any ASCII case.
fn named(text: &str) -> Option<StatusCode> {
    static NAMES: LazyLock<Vec<(String, StatusCode)>> = LazyLock::new(|| {
        let names = |status| spellings(status).into_iter().map(move |name| (name, status));
        StatusCode::ALL.into_iter().flat_map(names).collect()
    });
    NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(text)).map(|(_, status)| *status)
}

/// The code with this name, if `_`, `-` and a space are considered equal.
fn loosely_named(text: &str) -> Option<StatusCode> {
    let loose = |name: &str| name.to_ascii_lowercase().replace(['_', '-'], " ");
    let is_named = |status: &StatusCode| spellings(*status).iter().any(|name| loose(name) == loose(text));
    StatusCode::ALL.into_iter().find(is_named)
}

/// Parses what `u16` parses, or hexadecimal digits after `0x`.
fn number(text: &str) -> Option<u16> {
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    match unsigned.strip_prefix("0x").or(unsigned.strip_prefix("0X")) {
        Some(digits) if digits.chars().all(|digit| digit.is_ascii_hexdigit()) => u16::from_str_radix(digits, 16).ok(),
        Some(_) => None,
        None => text.parse().ok(),
    }
}

fn known(code: u16) -> Option<StatusCode> {
    StatusCode::ALL.into_iter().find(|status| status.as_u16() == code)
}
