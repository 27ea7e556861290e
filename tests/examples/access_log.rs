//! `access_log`: responses by class and by code.

use crate::{Printed, assert_prints, run, run_with_input};

#[test]
fn access_log_counts_its_sample() {
    assert_prints!(run("access_log", &[]));
}

#[test]
fn access_log_counts_the_log_that_it_is_given() {
    let Printed(given) = run("access_log", &["examples/access_log/access.log"]);
    let Printed(sample) = run("access_log", &[]);
    assert_eq!(given.stdout, sample.stdout);
}

#[test]
fn access_log_reads_the_common_format() {
    assert_counts(r#"::1 - frank [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1" 404 -"#, "1  404 Not Found");
}

#[test]
fn access_log_reads_the_combined_format() {
    let line =
        r#"2001:db8::42 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/2.0" 404 153 "https://a.example/" "curl/8""#;
    assert_counts(line, "1  404 Not Found");
}

#[test]
fn access_log_reads_escaped_quotation_marks() {
    let line = r#"::1 - - [12/May/2025:07:10:01 +0000] "GET /a\" 200 5 HTTP/1.1" 404 9 "\"" "an \"agent\" 500 7""#;
    assert_counts(line, "1  404 Not Found");
}

#[test]
fn access_log_reads_requests_without_a_request_line() {
    assert_counts(r#"::1 - - [12/May/2025:07:10:01 +0000] "-" 408 0 "-" "-""#, "1  408 Request Timeout");
    assert_counts(r#"::1 - - [12/May/2025:07:10:01 +0000] "" 408 0 "-" "-""#, "1  408 Request Timeout");
}

#[test]
fn access_log_reads_bytes_that_are_not_text() {
    let line = b"::1 - - [12/May/2025:07:10:01 +0000] \"\x16\x03\xff\0 GET\" 400 157 \"-\" \"\xc3\x28\"\n";
    let Printed(run) = run_with_input("access_log", &["-"], line);
    assert!(run.stdout.contains("1  400 Bad Request\n") && !run.stdout.contains("Malformed"), "{run:?}");
}

#[test]
fn access_log_counts_codes_that_are_not_in_the_sheet() {
    let line = r#"::1 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1" 000 0"#;
    assert_counts(line, "1  000, not in the sheet, treated as 500 Internal Server Error");
}

#[track_caller]
fn assert_counts(line: &str, count: &str) {
    for end in ["", "\n", "\r\n"] {
        let Printed(run) = run_with_input("access_log", &["-"], format!("{line}{end}"));
        assert!(run.stdout.contains(&format!("{count}\n")) && !run.stdout.contains("Malformed"), "{run:?}");
    }
}

#[test]
fn access_log_says_what_is_wrong_with_malformed_lines() {
    let log = r#"::1 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1" 200 5316
-- rotated --
::1 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1 200 5316
::1 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1"
::1 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1" 2000 5316
::1 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1" 200
::1 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1" 200 5k
::1 - - "GET / HTTP/1.1" 200 5316
"#;
    assert_prints!(run_with_input("access_log", &["-"], log));
}

#[test]
fn access_log_refuses_a_file_that_is_not_a_log() {
    assert_prints!(run("access_log", &["examples/json_rpc/errors.md"]));
}

#[test]
fn access_log_reads_a_line_of_any_length() {
    let junk = "x".repeat(3 << 20);
    let log = format!("{junk}\n::1 - - [12/May/2025:07:10:01 +0000] \"GET / HTTP/1.1\" 404 -\n{junk}");
    let Printed(run) = run_with_input("access_log", &["-"], log);
    assert!(run.stdout.contains("1  404 Not Found\n") && run.stdout.contains("Malformed lines: 2\n"), "{run:?}");
}
