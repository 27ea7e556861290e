//! `http` 1 and `http` 0.2, whose types differ and which `httpcodes` treats alike.

macro_rules! tests {
    ($module:ident, $http:ident) => {
        mod $module {
            use std::collections::HashSet;

            use httpcodes::{StatusCode, UnknownStatusCode};

            fn foreign(code: u16) -> $http::StatusCode {
                $http::StatusCode::from_u16(code).unwrap()
            }

            #[test]
            fn every_code_goes_there_and_back() {
                for status in StatusCode::ALL {
                    let there = $http::StatusCode::from(status);
                    assert_eq!(there.as_u16(), status.as_u16());
                    assert_eq!($http::StatusCode::from(&status), there);
                    assert_eq!(StatusCode::try_from(there), Ok(status));
                    assert_eq!(StatusCode::try_from(&there), Ok(status));
                }
            }

            #[test]
            fn every_code_that_http_can_hold_comes_back_known_or_unknown() {
                let known: HashSet<u16> = StatusCode::ALL.map(u16::from).into();
                for code in 100..=999 {
                    let status: Result<StatusCode, UnknownStatusCode> = foreign(code).try_into();
                    assert_eq!(status.is_ok(), known.contains(&code), "{code}");
                    let back = status.map_or_else($http::StatusCode::try_from, |status| Ok(status.into()));
                    assert_eq!(back.unwrap(), foreign(code));
                }
            }

            #[test]
            fn a_code_that_http_cannot_hold_is_refused_there() {
                for code in [0, 99, 1000, u16::MAX] {
                    let unknown = StatusCode::try_from(code).unwrap_err();
                    assert!($http::StatusCode::try_from(unknown).is_err(), "{code}");
                }
            }

            #[test]
            fn both_compare_either_way_round() {
                for (index, status) in StatusCode::ALL.into_iter().enumerate() {
                    for (other_index, other) in StatusCode::ALL.into_iter().enumerate() {
                        let other = $http::StatusCode::from(other);
                        assert_eq!(status == other, index == other_index, "{status} and {other}");
                        assert_eq!(other == status, index == other_index, "{other} and {status}");
                    }
                }
                assert!(foreign(299) != StatusCode::Ok && StatusCode::Ok != foreign(299));
            }

            #[test]
            fn a_response_is_built_with_it() {
                let response = $http::Response::builder().status(StatusCode::ImATeapot).body(()).unwrap();
                assert_eq!(response.status(), StatusCode::ImATeapot);
            }

            #[test]
            fn so_it_is_with_a_reference() {
                let response = $http::Response::builder().status(&StatusCode::ImATeapot).body(()).unwrap();
                assert_eq!(response.status(), StatusCode::ImATeapot);
            }

            #[test]
            fn what_http_calls_a_code_is_one_of_its_names() {
                let named = (100..=999).filter_map(|code| Some((code, foreign(code).canonical_reason()?)));
                for (code, phrase) in named {
                    assert_eq!(phrase.parse::<StatusCode>().map(u16::from), Ok(code), "{phrase}");
                }
            }
        }
    };
}

tests!(version_1, http);
tests!(version_0_2, http_02);

#[test]
fn the_methods_that_are_idempotent_to_http_may_be_repeated() {
    use http::Method;
    use httpcodes::semantics::Retry;

    let methods = [
        Method::CONNECT,
        Method::DELETE,
        Method::GET,
        Method::HEAD,
        Method::OPTIONS,
        Method::PATCH,
        Method::POST,
        Method::PUT,
        Method::TRACE,
    ];
    for method in methods {
        assert_eq!(Retry::IdempotentMethods.allows(method.as_str()), method.is_idempotent(), "{method}");
    }
}
