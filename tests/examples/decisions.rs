//! `exhaustive_match` and `grpc`: what a client or a gateway does about a code.

use crate::{assert_prints, run};

#[test]
fn exhaustive_match_decides_about_every_response() {
    assert_prints!(run("exhaustive_match", &[]));
}

#[test]
fn grpc_maps_codes_to_http() {
    assert_prints!(run("grpc", &[]));
}

#[test]
fn grpc_takes_codes_and_names_and_treats_others_as_unknown() {
    assert_prints!(run("grpc", &["10", "not_found", "99", "gone"]));
}
