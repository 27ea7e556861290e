//! Other names: constants that equal the variant, work in patterns, and are listed.

use httpcodes::StatusCode;

#[test]
fn an_alias_is_the_same_value() {
    let aliases = [
        (StatusCode::NonAuthoritativeInfo, StatusCode::NonAuthoritativeInformation),
        (StatusCode::MultipleChoices, StatusCode::MultipleChoice),
        (StatusCode::MovedTemporarily, StatusCode::Found),
        (StatusCode::SwitchProxy, StatusCode::Unused),
        (StatusCode::AuthorizationRequired, StatusCode::Unauthorized),
        (StatusCode::NotAllowed, StatusCode::MethodNotAllowed),
        (StatusCode::ProxyAuthRequired, StatusCode::ProxyAuthenticationRequired),
        (StatusCode::RequestTimeOut, StatusCode::RequestTimeout),
        (StatusCode::ContentTooLarge, StatusCode::RequestEntityTooLarge),
        (StatusCode::PayloadTooLarge, StatusCode::RequestEntityTooLarge),
        (StatusCode::UriTooLong, StatusCode::RequestUriTooLong),
        (StatusCode::RequestUriTooLarge, StatusCode::RequestUriTooLong),
        (StatusCode::RangeNotSatisfiable, StatusCode::RequestedRangeNotSatisfiable),
        (StatusCode::Teapot, StatusCode::ImATeapot),
        (StatusCode::IAmATeapot, StatusCode::ImATeapot),
        (StatusCode::UnprocessableEntity, StatusCode::UnprocessableContent),
        (StatusCode::ServiceTemporarilyUnavailable, StatusCode::ServiceUnavailable),
        (StatusCode::GatewayTimeOut, StatusCode::GatewayTimeout),
    ];
    for (alias, variant) in aliases {
        assert_eq!(alias, variant);
    }
}

#[test]
fn an_alias_works_in_a_pattern() {
    let is_too_large = |status| matches!(status, StatusCode::ContentTooLarge);
    assert!(is_too_large(StatusCode::RequestEntityTooLarge));
    assert!(is_too_large(StatusCode::PayloadTooLarge));
    assert!(!is_too_large(StatusCode::NotFound));
}

#[test]
fn aliases_of_several_codes_can_stand_in_one_match() {
    let advice = |status| match status {
        StatusCode::PayloadTooLarge | StatusCode::UriTooLong => "send less",
        StatusCode::MovedTemporarily => "go elsewhere",
        _ => "do not worry",
    };
    assert_eq!(advice(StatusCode::RequestEntityTooLarge), "send less");
    assert_eq!(advice(StatusCode::RequestUriTooLong), "send less");
    assert_eq!(advice(StatusCode::Found), "go elsewhere");
    assert_eq!(advice(StatusCode::Ok), "do not worry");
}

#[test]
fn an_alias_is_printed_under_the_rows_own_name() {
    assert_eq!(StatusCode::PayloadTooLarge.to_string(), "413 Request Entity Too Large");
    assert_eq!(format!("{:?}", StatusCode::PayloadTooLarge), "RequestEntityTooLarge");
}

#[test]
fn an_alias_that_makes_its_own_rows_identifier_is_only_a_name() {
    let names = StatusCode::NonAuthoritativeInformation.also_known_as();
    assert_eq!(names, ["Non Authoritative Information", "Non-Authoritative Info"]);
    assert_eq!("Non Authoritative Information".parse(), Ok(StatusCode::NonAuthoritativeInformation));
}

#[test]
fn most_codes_have_no_other_name() {
    assert_eq!(StatusCode::NotFound.also_known_as(), [""; 0]);
    let named = StatusCode::ALL.into_iter().filter(|status| !status.also_known_as().is_empty());
    assert!(named.map(u16::from).eq([203, 300, 302, 306, 401, 405, 407, 408, 413, 414, 416, 418, 422, 503, 504]));
}
