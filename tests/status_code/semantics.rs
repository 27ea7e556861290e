//! What clients, caches and crawlers do about a code: the typed columns, against the lists in the standards.

use std::collections::BTreeSet;

use httpcodes::semantics::{GoogleSearch, Redirect, Retry};
use httpcodes::{Class, StatusCode};

use crate::columns::codes;

/// The codes for which a list contains a word.
fn with(fields: fn(StatusCode) -> &'static [&'static str], field: &str) -> Vec<u16> {
    codes(|status| fields(status).contains(&field))
}

mod retry {
    use super::*;

    #[test]
    fn any_method_is_allowed_where_the_request_was_not_processed() {
        assert_eq!(codes(|status| status.retry() == Retry::AnyMethod), [408, 421, 425]);
        for status in [StatusCode::RequestTimeout, StatusCode::MisdirectedRequest, StatusCode::TooEarly] {
            assert!(["GET", "POST", "PATCH", "UNKNOWN"].iter().all(|method| status.retry().allows(method)), "{status}");
        }
    }

    #[test]
    fn idempotent_methods_are_allowed_where_the_cause_is_temporary() {
        assert_eq!(codes(|status| status.retry() == Retry::IdempotentMethods), [429, 500, 502, 503, 504]);
        let allowed = |method: &&str| StatusCode::BadGateway.retry().allows(method);
        assert!(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"].iter().all(allowed));
        assert!(!["POST", "PATCH", "CONNECT", "get", "query", "", "GET "].iter().any(allowed));
    }

    #[test]
    fn a_changed_request_is_allowed_where_the_standards_mention_the_change() {
        let expected = [401, 403, 407, 409, 411, 417, 423, 426, 428, 431, 510];
        assert_eq!(codes(|status| status.retry() == Retry::ChangedRequest), expected);
        assert_eq!(codes(|status| status.retry() == Retry::WithRetryAfter), [413]);
        for status in [StatusCode::Unauthorized, StatusCode::ContentTooLarge, StatusCode::Ok, StatusCode::NotFound] {
            assert!(!status.retry().allows("GET"), "{status}");
        }
    }

    #[test]
    fn a_retryable_code_allows_at_least_the_idempotent_methods() {
        let expected = codes(|status| status.retry().allows("GET") && ![421, 425].contains(&status.as_u16()));
        assert_eq!(codes(StatusCode::is_retryable), expected);
    }

    #[test]
    fn only_errors_are_retried() {
        assert!(StatusCode::ALL.iter().all(|status| status.is_error() || status.retry() == Retry::No));
    }
}

mod redirect {
    use super::*;

    #[test]
    fn five_codes_are_redirects_to_follow() {
        assert_eq!(codes(|status| status.redirect().is_some()), [301, 302, 303, 307, 308]);
    }

    #[test]
    fn only_post_becomes_get_after_301_and_302() {
        assert_eq!(codes(|status| status.redirect() == Some(Redirect::PostBecomesGet)), [301, 302]);
        let methods = ["GET", "HEAD", "POST", "PUT", "QUERY", "post"].map(|it| Redirect::PostBecomesGet.method(it));
        assert_eq!(methods, ["GET", "HEAD", "GET", "PUT", "QUERY", "post"]);
    }

    #[test]
    fn every_method_but_head_becomes_get_after_303() {
        assert_eq!(codes(|status| status.redirect() == Some(Redirect::Get)), [303]);
        let methods = ["GET", "HEAD", "POST", "PUT", "QUERY", "head"].map(|it| Redirect::Get.method(it));
        assert_eq!(methods, ["GET", "HEAD", "GET", "GET", "GET", "GET"]);
    }

    #[test]
    fn the_method_stays_after_307_and_308() {
        assert_eq!(codes(|status| status.redirect() == Some(Redirect::SameMethod)), [307, 308]);
        let methods = ["GET", "HEAD", "POST", "QUERY", "made-up"].map(|it| Redirect::SameMethod.method(it));
        assert_eq!(methods, ["GET", "HEAD", "POST", "QUERY", "made-up"]);
    }

    #[test]
    fn a_redirect_names_its_target_in_location() {
        let mut located = with(StatusCode::required_fields, "Location");
        located.extend(with(StatusCode::related_fields, "Location"));
        for code in codes(|status| status.redirect().is_some()) {
            assert!(located.contains(&code), "{code}");
        }
    }
}

mod fields {
    use super::*;

    /// Asserts that exactly these codes have each of the related fields.
    fn assert_related(fields: &[&str], codes: &[u16]) {
        for field in fields {
            assert_eq!(with(StatusCode::related_fields, field), codes, "{field}");
        }
    }

    #[test]
    fn seven_codes_have_required_fields() {
        let required: Vec<_> = StatusCode::ALL
            .into_iter()
            .filter(|status| !status.required_fields().is_empty())
            .map(|status| (status.as_u16(), status.required_fields()))
            .collect();
        let expected: [(u16, &[&str]); 7] = [
            (101, &["Upgrade"]),
            (226, &["ETag"]),
            (303, &["Location"]),
            (401, &["WWW-Authenticate"]),
            (405, &["Allow"]),
            (407, &["Proxy-Authenticate"]),
            (426, &["Upgrade"]),
        ];
        assert_eq!(required, expected);
    }

    #[test]
    fn retry_after_is_related_to_redirects_and_to_the_codes_that_rfc_9110_and_rfc_6585_name() {
        assert_eq!(with(StatusCode::related_fields, "Retry-After"), [300, 301, 302, 303, 307, 308, 413, 429, 503]);
        assert!(with(StatusCode::required_fields, "Retry-After").is_empty());
    }

    #[test]
    fn location_is_also_related_to_201_300_and_305() {
        assert_eq!(with(StatusCode::related_fields, "Location"), [201, 300, 301, 302, 305, 307, 308]);
    }

    #[test]
    fn link_is_related_to_103_300_and_451() {
        assert_eq!(with(StatusCode::related_fields, "Link"), [103, 300, 451]);
    }

    #[test]
    fn the_metadata_of_a_200_is_related_to_206_and_304() {
        assert_related(&["Cache-Control", "Date", "Expires", "Vary"], &[206, 304]);
        assert_eq!(with(StatusCode::related_fields, "Content-Location"), [201, 206, 304]);
    }

    #[test]
    fn what_describes_the_content_is_related_to_206() {
        assert_related(&["Content-Type", "Content-Length", "Content-Encoding", "Content-Language"], &[206]);
    }

    #[test]
    fn validators_are_related_to_successful_responses_and_304() {
        assert_eq!(with(StatusCode::related_fields, "ETag"), [200, 201, 204, 206, 304]);
        assert_eq!(with(StatusCode::related_fields, "Last-Modified"), [200, 201, 206, 304]);
    }

    #[test]
    fn what_a_server_accepts_is_related_to_415() {
        assert_related(&["Accept", "Accept-Encoding", "Accept-Patch", "Accept-Query"], &[415]);
    }

    #[test]
    fn the_results_so_far_are_related_to_102() {
        assert_eq!(with(StatusCode::related_fields, "Status-URI"), [102]);
    }

    #[test]
    fn every_field_is_spelt_as_it_is_registered() {
        let fields: BTreeSet<&str> = StatusCode::ALL
            .into_iter()
            .flat_map(|status| [status.required_fields(), status.related_fields()].concat())
            .collect();
        let registered = [
            "Accept",
            "Accept-Encoding",
            "Accept-Patch",
            "Accept-Query",
            "Allow",
            "Cache-Control",
            "Connection",
            "Content-Encoding",
            "Content-Language",
            "Content-Length",
            "Content-Location",
            "Content-Range",
            "Content-Type",
            "Date",
            "Delta-Base",
            "ETag",
            "Expires",
            "IM",
            "Last-Modified",
            "Link",
            "Location",
            "Proxy-Authenticate",
            "Retry-After",
            "Status-URI",
            "Upgrade",
            "Vary",
            "WWW-Authenticate",
        ];
        assert_eq!(fields, BTreeSet::from(registered));
    }

    #[test]
    fn content_range_goes_with_206_and_416() {
        assert_eq!(with(StatusCode::related_fields, "Content-Range"), [206, 416]);
    }

    #[test]
    fn connection_goes_with_upgrade() {
        assert_eq!(with(StatusCode::related_fields, "Connection"), with(StatusCode::required_fields, "Upgrade"));
    }

    #[test]
    fn no_field_is_listed_twice_for_a_code() {
        for status in StatusCode::ALL {
            let fields = [status.required_fields(), status.related_fields()].concat();
            assert_eq!(fields.iter().collect::<BTreeSet<_>>().len(), fields.len(), "{status}");
        }
    }

    #[test]
    fn each_field_is_a_valid_name_of_a_header_field() {
        for fields in StatusCode::ALL.into_iter().flat_map(|status| [status.required_fields(), status.related_fields()])
        {
            assert!(fields.iter().all(|field| http::HeaderName::try_from(*field).is_ok()), "{fields:?}");
        }
    }
}

mod storing {
    use super::*;

    #[test]
    fn interim_responses_and_the_codes_of_rfc_6585_are_not_storable() {
        assert_eq!(codes(|status| !status.is_storable()), [100, 101, 102, 103, 428, 429, 431, 511]);
    }

    #[test]
    fn what_is_cacheable_is_storable() {
        assert!(StatusCode::ALL.into_iter().all(|status| status.is_storable() || !status.is_cacheable()));
    }
}

mod google_search {
    use super::*;

    #[test]
    fn redirects_are_followed_and_are_a_strong_signal_if_they_are_permanent() {
        assert_eq!(codes(|status| status.google_search() == Some(GoogleSearch::Moved)), [301, 308]);
        assert_eq!(codes(|status| status.google_search() == Some(GoogleSearch::MovedTemporarily)), [302, 303, 307]);
        assert_eq!(codes(|status| status.google_search() == Some(GoogleSearch::Unchanged)), [304]);
    }

    #[test]
    fn client_errors_remove_the_url_except_429_which_counts_as_a_server_error() {
        for status in StatusCode::ALL {
            let expected = match (status.class(), status.as_u16()) {
                (Class::ClientError, 418) => None,
                (Class::ClientError, 429) | (Class::ServerError, _) => Some(GoogleSearch::Slower),
                (Class::ClientError, _) => Some(GoogleSearch::Removed),
                _ => continue,
            };
            assert_eq!(status.google_search(), expected, "{status}");
        }
    }

    #[test]
    fn content_is_indexed_if_there_is_any() {
        assert_eq!(codes(|status| status.google_search() == Some(GoogleSearch::Empty)), [204]);
        let indexable = codes(|status| status.google_search() == Some(GoogleSearch::Indexable));
        assert_eq!(indexable, [200, 201, 202, 203, 206, 207, 208, 226]);
    }

    #[test]
    fn nothing_is_known_about_the_other_codes() {
        let unknown = codes(|status| status.google_search().is_none());
        assert_eq!(unknown, [100, 101, 102, 103, 205, 300, 305, 306, 418]);
    }
}

#[test]
fn the_words_of_the_columns_can_be_parsed() {
    assert_eq!("idempotent methods".parse(), Ok(Retry::IdempotentMethods));
    assert_eq!("POST becomes GET".parse(), Ok(Redirect::PostBecomesGet));
    assert_eq!("moved temporarily".parse(), Ok(GoogleSearch::MovedTemporarily));
    assert_eq!(Retry::AnyMethod.to_string(), "any method");
}
