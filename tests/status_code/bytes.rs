//! The three digits of a status line.

use httpcodes::{ParseStatusCodeError, StatusCode};

/// The correct result for three bytes.
fn expected(bytes: [u8; 3]) -> Result<StatusCode, ParseStatusCodeError> {
    if !bytes.iter().all(u8::is_ascii_digit) {
        return Err(ParseStatusCodeError::Malformed);
    }
    let code = bytes.iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
    StatusCode::from_u16(code).ok_or(ParseStatusCodeError::UnknownCode(code))
}

#[test]
fn any_three_bytes_are_a_code_if_they_are_digits() {
    for number in 0..1_u32 << 24 {
        let [_, bytes @ ..] = number.to_be_bytes();
        assert!(StatusCode::from_bytes(&bytes) == expected(bytes), "{}", bytes.escape_ascii());
    }
}

#[test]
fn every_code_is_read_from_its_three_digits() {
    for status in StatusCode::ALL {
        assert_eq!(StatusCode::from_bytes(status.as_str().as_bytes()), Ok(status));
    }
}

#[test]
fn a_code_that_is_unknown_is_kept() {
    assert_eq!(StatusCode::from_bytes(b"599"), Err(ParseStatusCodeError::UnknownCode(599)));
    assert_eq!(StatusCode::from_bytes(b"999"), Err(ParseStatusCodeError::UnknownCode(999)));
    assert_eq!(StatusCode::from_bytes(b"000"), Err(ParseStatusCodeError::UnknownCode(0)));
}

#[test]
fn no_bytes_at_all_are_empty() {
    assert_eq!(StatusCode::from_bytes(b""), Err(ParseStatusCodeError::Empty));
}

#[test]
fn fewer_or_more_than_three_bytes_are_malformed() {
    for bytes in [&b"4"[..], b"40", b"4040", b"0404", b"404 ", b" 404", b"404\r\n", b"404 Not Found", &[b'4'; 1000]] {
        assert_eq!(StatusCode::from_bytes(bytes), Err(ParseStatusCodeError::Malformed), "{}", bytes.escape_ascii());
    }
}

#[test]
fn signs_and_prefixes_are_no_digits() {
    for bytes in [b"+40", b"-40", b"0x4", b"4.0", b"4xx", b"4_4"] {
        assert_eq!(StatusCode::from_bytes(bytes), Err(ParseStatusCodeError::Malformed), "{}", bytes.escape_ascii());
    }
}

#[test]
fn try_from_reads_bytes_in_the_same_way() {
    for bytes in [&b"404"[..], b"599", b"", b"4", b"4040", b"abc", b"\xff\xff\xff"] {
        assert_eq!(StatusCode::try_from(bytes), StatusCode::from_bytes(bytes), "{}", bytes.escape_ascii());
    }
}
