//! Everything that works in constants.
//!
//! Most of each test is that this file compiles.

use httpcodes::{Class, ParseStatusCodeError, StatusCode, UnknownStatusCode};

#[test]
fn codes_are_looked_up_in_constants() {
    const KNOWN: Option<StatusCode> = StatusCode::from_u16(404);
    const UNKNOWN: Option<StatusCode> = StatusCode::from_u16(599);
    const CODE: u16 = StatusCode::NotFound.as_u16();
    assert_eq!((KNOWN, UNKNOWN, CODE), (Some(StatusCode::NotFound), None, 404));
}

#[test]
fn digits_are_read_in_constants() {
    const KNOWN: Result<StatusCode, ParseStatusCodeError> = StatusCode::from_bytes(b"404");
    const UNKNOWN: Result<StatusCode, ParseStatusCodeError> = StatusCode::from_bytes(b"599");
    assert_eq!(KNOWN, Ok(StatusCode::NotFound));
    assert_eq!(UNKNOWN, Err(ParseStatusCodeError::UnknownCode(599)));
}

#[test]
fn texts_are_read_in_constants() {
    const STATUS: StatusCode = StatusCode::ContentTooLarge;
    const TEXTS: [&str; 8] = [
        STATUS.as_str(),
        STATUS.reason_phrase(),
        STATUS.http_version(),
        STATUS.registered_name(),
        STATUS.since(),
        STATUS.section(),
        STATUS.reference(),
        STATUS.meaning(),
    ];
    const NAMES: &[&str] = STATUS.also_known_as();
    let [code, phrase, version, name, since, section, reference, meaning] = TEXTS;
    assert_eq!((code, phrase), ("413", "Request Entity Too Large"));
    assert_eq!((version, section), ("HTTP/1.1 Available", "Client Error Responses"));
    assert_eq!((name, since), ("Content Too Large", "RFC 2068"));
    assert!(reference.starts_with("RFC 9110, 15.5.14") && !meaning.is_empty());
    assert_eq!(NAMES, ["Content Too Large", "Payload Too Large"]);
}

#[test]
fn yes_or_no_is_answered_in_constants() {
    const ANSWERS: [bool; 9] = [
        StatusCode::NotFound.is_cacheable(),
        StatusCode::NotFound.is_bodyless(),
        StatusCode::NotFound.is_retryable(),
        StatusCode::NotFound.is_informational(),
        StatusCode::NotFound.is_success(),
        StatusCode::NotFound.is_redirection(),
        StatusCode::NotFound.is_client_error(),
        StatusCode::NotFound.is_server_error(),
        StatusCode::NotFound.is_error(),
    ];
    assert_eq!(ANSWERS, [true, false, false, false, false, false, true, false, true]);
}

#[test]
fn classes_are_found_in_constants() {
    const CLASS: Class = StatusCode::NotFound.class();
    const OF: Option<Class> = Class::of(499);
    const TEXTS: [&str; 2] = [CLASS.as_str(), CLASS.name()];
    assert_eq!((CLASS, OF), (Class::ClientError, Some(Class::ClientError)));
    assert_eq!(TEXTS, ["4xx", "Client Error"]);
}

#[test]
fn errors_are_examined_in_constants() {
    const ERROR: Result<StatusCode, ParseStatusCodeError> = StatusCode::from_bytes(b"599");
    const CODE: Option<u16> = match ERROR {
        Ok(_) => None,
        Err(error) => error.code(),
    };
    assert_eq!(CODE, Some(599));
}

#[test]
fn unknown_codes_are_examined_in_constant_functions() {
    const fn examined(unknown: UnknownStatusCode) -> (u16, Option<Class>, StatusCode) {
        (unknown.code(), unknown.class(), unknown.fallback())
    }
    let unknown = StatusCode::try_from(499).unwrap_err();
    assert_eq!(examined(unknown), (499, Some(Class::ClientError), StatusCode::BadRequest));
}

#[test]
fn all_codes_are_counted_in_constants() {
    const COUNT: usize = StatusCode::ALL.len();
    const CLIENT_ERRORS: usize = {
        let (mut count, mut index) = (0, 0);
        while index < COUNT {
            count += StatusCode::ALL[index].is_client_error() as usize;
            index += 1;
        }
        count
    };
    let client_errors = StatusCode::ALL.into_iter().filter(|status| status.is_client_error()).count();
    assert_eq!((COUNT, CLIENT_ERRORS), (StatusCode::ALL.iter().count(), client_errors));
}

#[test]
fn a_code_can_be_a_statics_value_and_an_arrays_length() {
    static STATUS: StatusCode = StatusCode::MultipleChoices;
    let array = [0_u8; StatusCode::MultipleChoices as usize];
    assert_eq!(array.len(), usize::from(STATUS.as_u16()));
}
