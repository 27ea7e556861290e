//! `exhaustive_match` and `grpc`: how a client or a gateway reacts to a code.

use std::fs;

use httpcodes_tests::workspace;

use crate::{Printed, assert_prints, run};

#[test]
fn exhaustive_match_decides_about_every_response() {
    assert_prints!(run("exhaustive_match", &[]));
}

#[test]
fn exhaustive_match_has_no_arm_for_the_codes_that_it_does_not_name() {
    let source = fs::read_to_string(workspace().join("examples/exhaustive_match/main.rs")).expect("it can be read");
    let (_, decide) = source.split_once("fn decide(").expect("there is such a function");
    let (decide, _) = decide.split_once("\n}\n").expect("it ends");
    assert!(!decide.contains("_ =>") && !decide.contains("_ if"), "{decide}");
}

#[test]
fn exhaustive_match_repeats_a_post_request_only_if_the_server_has_not_processed_it() {
    for code in ["408", "417", "421", "425"] {
        assert!(decision("POST", code).starts_with("repeat the request "), "{code}");
    }
    for code in ["429", "500", "502", "503", "504"] {
        assert!(decision("GET", code).starts_with("repeat the request "), "{code}");
        assert_eq!(decision("POST", code), "give up", "{code}");
    }
}

#[test]
fn exhaustive_match_turns_only_post_into_get_after_301_and_302() {
    for code in ["301", "302"] {
        assert_eq!(decision("POST", code), "follow Location with GET");
        for method in ["GET", "HEAD", "PUT", "DELETE", "PATCH"] {
            assert_eq!(decision(method, code), format!("follow Location with {method}"));
        }
    }
}

#[test]
fn exhaustive_match_follows_303_with_get_unless_the_method_is_head() {
    assert_eq!(decision("PUT", "303"), "follow Location with GET");
    assert_eq!(decision("HEAD", "303"), "follow Location with HEAD");
}

#[test]
fn exhaustive_match_keeps_the_method_after_307_and_308() {
    assert_eq!(decision("POST", "307"), "follow Location with POST");
    assert_eq!(decision("POST", "308"), "follow Location with POST");
}

#[test]
fn exhaustive_match_treats_an_unknown_code_as_its_class() {
    assert_prints!(run("exhaustive_match", &["520"]));
}

#[test]
fn exhaustive_match_repeats_no_request_after_an_unknown_code_that_may_be_permanent() {
    for code in ["526", "599", "999"] {
        let expected = if code == "599" { "repeat the request with growing delays" } else { "give up" };
        assert_eq!(decision("GET", code), expected, "{code}");
    }
    assert_eq!(decision("GET", "597"), "give up");
}

#[test]
fn exhaustive_match_refuses_a_code_out_of_range() {
    assert_prints!(run("exhaustive_match", &["1000"]));
}

fn decision(method: &str, code: &str) -> String {
    let Printed(run) = run("exhaustive_match", &[code, "--method", method]);
    let (_, decision) = run.stdout.trim_end().split_once(": ").expect("the decision follows a colon");
    decision.to_owned()
}

#[test]
fn grpc_maps_codes_to_http() {
    assert_prints!(run("grpc", &[]));
}

#[test]
fn grpc_takes_codes_and_names_and_treats_unknown_numbers_as_unknown() {
    assert_prints!(run("grpc", &["10", "not_found", "99"]));
}

#[test]
fn grpc_refuses_an_unknown_name() {
    assert_prints!(run("grpc", &["10", "NOT_FUOND"]));
}
