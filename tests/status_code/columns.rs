//! What the columns say about all codes.

use std::collections::BTreeSet;

use httpcodes::StatusCode;

/// The codes for which a condition is true.
pub(crate) fn codes(is: impl Fn(StatusCode) -> bool) -> Vec<u16> {
    StatusCode::ALL.into_iter().filter(|status| is(*status)).map(u16::from).collect()
}

#[test]
fn heuristically_cacheable_are_the_codes_of_rfc_9110_and_451() {
    let expected = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
    assert_eq!(codes(StatusCode::is_cacheable), expected);
}

#[test]
fn without_content_are_interim_responses_204_205_and_304() {
    assert_eq!(codes(StatusCode::is_bodyless), [100, 101, 102, 103, 204, 205, 304]);
}

#[test]
fn retryable_is_what_curl_retries() {
    assert_eq!(codes(StatusCode::is_retryable), [408, 429, 500, 502, 503, 504]);
}

#[test]
fn no_two_meanings_are_the_same() {
    let meanings: BTreeSet<&str> = StatusCode::ALL.into_iter().map(StatusCode::meaning).collect();
    assert_eq!(meanings.len(), StatusCode::ALL.len());
}

#[test]
fn every_meaning_has_60_to_500_characters() {
    for status in StatusCode::ALL {
        let length = status.meaning().chars().count();
        assert!((60..=500).contains(&length), "{status}: {length}");
    }
}

#[test]
fn meanings_are_plain_text_in_one_line() {
    for status in StatusCode::ALL {
        let markup = ['`', '|', '<', '>', '\n', '\r', '\t'];
        assert!(!status.meaning().contains(markup), "{status}: {}", status.meaning());
    }
}

#[test]
fn every_meaning_is_made_of_whole_sentences() {
    for status in StatusCode::ALL {
        let meaning = status.meaning();
        assert!(meaning.starts_with(|first: char| first.is_uppercase()) && meaning.ends_with('.'), "{status}");
    }
}
