//! `http2`, `json_rpc`, `mqtt` and `websocket`: codes in the bytes of a protocol.

use crate::{assert_prints, run, run_with_input};

#[test]
fn http2_reads_frames_of_both_versions() {
    assert_prints!(run("http2", &[]));
}

#[test]
fn json_rpc_answers_its_requests() {
    assert_prints!(run("json_rpc", &[]));
}

#[test]
fn json_rpc_reads_standard_input() {
    assert_prints!(run_with_input("json_rpc", &["-"], "{\"jsonrpc\": \"1.0\", \"method\": \"price\"}\n[]\n7\n"));
}

#[test]
fn mqtt_explains_packets() {
    assert_prints!(run("mqtt", &[]));
}

#[test]
fn mqtt_explains_the_packet_that_it_is_given() {
    assert_prints!(run("mqtt", &["f0", "01", "18"]));
}

#[test]
fn mqtt_finds_a_packet_malformed() {
    assert_prints!(run("mqtt", &["20", "03", "00"]));
}

#[test]
fn mqtt_takes_nothing_but_bytes() {
    assert_prints!(run("mqtt", &["connack"]));
}

#[test]
fn websocket_reads_close_frames() {
    assert_prints!(run("websocket", &[]));
}
