//! Codes as values: their size, order, hash and default.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};

use httpcodes::StatusCode;

#[test]
fn a_code_takes_two_bytes() {
    assert_eq!(size_of::<StatusCode>(), 2);
    assert_eq!(align_of::<StatusCode>(), 2);
}

#[test]
fn an_optional_code_takes_two_bytes_as_well() {
    assert_eq!(size_of::<Option<StatusCode>>(), 2);
}

#[test]
fn codes_are_ordered_by_number() {
    for left in StatusCode::ALL {
        for right in StatusCode::ALL {
            assert_eq!(left.cmp(&right), left.as_u16().cmp(&right.as_u16()));
            assert_eq!(left.partial_cmp(&right), Some(left.cmp(&right)));
            assert_eq!(left == right, left.cmp(&right) == Ordering::Equal);
        }
    }
}

#[test]
fn references_are_converted_like_values() {
    let numbers: Vec<u16> = StatusCode::ALL.iter().map(u16::from).collect();
    assert_eq!(numbers, StatusCode::ALL.map(u16::from));
}

#[test]
fn every_code_is_a_key_of_its_own() {
    let set: HashSet<StatusCode> = StatusCode::ALL.into_iter().collect();
    assert_eq!(set.len(), StatusCode::ALL.len());
    let names: HashMap<StatusCode, &str> = StatusCode::ALL.map(|status| (status, status.reason_phrase())).into();
    assert_eq!(names[&StatusCode::NotFound], "Not Found");
}

#[test]
fn an_alias_is_the_same_key() {
    let counts = HashMap::from([(StatusCode::RequestEntityTooLarge, 3)]);
    assert_eq!(counts[&StatusCode::PayloadTooLarge], 3);
}

#[test]
fn a_sorted_map_goes_by_number() {
    let counts = BTreeMap::from([(StatusCode::BadGateway, 1), (StatusCode::Ok, 2), (StatusCode::NotFound, 3)]);
    assert!(counts.into_values().eq([2, 3, 1]));
}

#[test]
fn a_code_can_be_compared_with_a_number() {
    let status = StatusCode::NotFound;
    assert!(status == 404);
    assert!(status != 405);
    assert!([404, 410].iter().any(|code| status == *code));
}

#[test]
fn the_default_is_200() {
    assert_eq!(StatusCode::default(), StatusCode::Ok);
    assert_eq!(StatusCode::default(), 200);
}

#[test]
fn a_code_is_copied_and_goes_to_other_threads() {
    fn is_plain<T: Copy + Send + Sync + Unpin + std::panic::UnwindSafe + 'static>(value: T) -> [T; 2] {
        [value, value]
    }
    assert_eq!(is_plain(StatusCode::Gone), [StatusCode::Gone; 2]);
}

#[test]
fn the_lossless_form_compares_known_and_unknown_codes() {
    let seen: Vec<_> = [200, 599, 200, 598].map(StatusCode::try_from).into();
    assert_eq!(seen[0], seen[2]);
    assert_ne!(seen[1], seen[3]);
    let distinct: HashSet<_> = seen.into_iter().collect();
    assert_eq!(distinct.len(), 3);
}

#[test]
fn a_reference_to_a_code_is_turned_into_the_code() {
    for status in StatusCode::ALL {
        assert_eq!(StatusCode::from(&status), status);
    }
}
