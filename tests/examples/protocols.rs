//! `protocols` and `json_rpc`: codes of protocols other than HTTP/1.1.

use crate::{Printed, assert_prints, run, run_with_input};

#[test]
fn protocols_explains_a_reason_code_of_mqtt() {
    assert_prints!(run("protocols", &["mqtt", "0x87"]));
}

#[test]
fn protocols_explains_an_error_code_of_http2() {
    assert_prints!(run("protocols", &["http2", "0xb"]));
}

#[test]
fn protocols_explains_an_error_code_of_http3() {
    assert_prints!(run("protocols", &["http3", "0x10c"]));
}

#[test]
fn protocols_explains_a_close_code_of_websocket() {
    assert_prints!(run("protocols", &["websocket", "1006"]));
}

#[test]
fn protocols_reads_decimal_numbers_hexadecimal_numbers_and_names() {
    let Printed(hexadecimal) = run("protocols", &["http3", "0x33"]);
    assert!(hexadecimal.stdout.starts_with("0x0033 H3_DATAGRAM_ERROR\n"), "{hexadecimal:?}");
    for code in ["51", "0X0033", "H3_DATAGRAM_ERROR", "h3 datagram error"] {
        let Printed(run) = run("protocols", &["http3", code]);
        assert_eq!(run.stdout, hexadecimal.stdout, "{code}");
    }
}

#[test]
fn protocols_finds_a_code_by_another_name() {
    let Printed(run) = run("protocols", &["mqtt", "normal disconnection"]);
    assert!(run.stdout.starts_with("0x00 Success\n"), "{run:?}");
}

#[test]
fn protocols_lists_the_codes_of_a_protocol() {
    assert_prints!(run("protocols", &["websocket"]));
}

#[test]
fn protocols_says_what_its_standard_says_about_an_unknown_code() {
    for (protocol, code, rule) in [
        ("mqtt", "0x42", "MQTT 5 does not define it, so a packet that contains it breaks the protocol."),
        ("mqtt", "300", "A reason code is one byte."),
        ("http2", "0xcafe", "An endpoint may treat it as INTERNAL_ERROR (RFC 9113, section 7)."),
        ("http3", "0x7939", "An endpoint treats it as H3_NO_ERROR (RFC 9114, section 8)."),
        ("websocket", "999", "A WebSocket close code ranges from 1000 to 4999."),
        ("websocket", "2000", "The WebSocket protocol reserves it for later versions and extensions."),
        ("websocket", "3001", "Codes from 3000 to 3999 belong to libraries and applications."),
        ("websocket", "4001", "Codes from 4000 to 4999 are private: each application defines its own."),
    ] {
        let Printed(run) = run("protocols", &[protocol, code]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
        assert_eq!(run.stderr, format!("{code} is not in the sheet. {rule}\n"));
    }
}

#[test]
fn protocols_refuses_an_unknown_name() {
    assert_prints!(run("protocols", &["mqtt", "authorised"]));
}

#[test]
fn protocols_refuses_an_unknown_protocol() {
    assert_prints!(run("protocols", &["gopher", "1"]));
}

#[test]
fn json_rpc_answers_its_requests() {
    assert_prints!(run("json_rpc", &[]));
}

#[test]
fn json_rpc_answers_the_requests_in_a_file() {
    let Printed(given) = run("json_rpc", &["examples/json_rpc/requests.jsonl"]);
    let Printed(sample) = run("json_rpc", &[]);
    assert_eq!(given.stdout, sample.stdout);
}

#[test]
fn json_rpc_reads_standard_input() {
    let requests =
        "{\"jsonrpc\": \"1.0\", \"method\": \"price\"}\n\n[]\n{\"jsonrpc\": \"2.0\", \"method\": \"price\"}\n";
    assert_prints!(run_with_input("json_rpc", &["-"], requests));
}

#[test]
fn json_rpc_fails_if_no_line_is_a_request() {
    assert_prints!(run_with_input("json_rpc", &["-"], "{\"jsonrpc\": \"1.0\", \"method\": \"price\"}\n7\n"));
}
