//! `access_log`: responses by class, by code and by path.

use std::fmt::Write;
use std::fs;

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
fn access_log_lists_as_many_paths_and_codes_as_it_is_told() {
    assert_prints!(run("access_log", &["--top", "2"]));
}

#[test]
fn access_log_lists_at_least_one_path() {
    let Printed(run) = run("access_log", &["--top", "0"]);
    assert!(run.code == Some(2) && run.stderr.contains("'0' for '--top <N>'"), "{run:?}");
}

#[test]
fn access_log_reads_the_json_of_nginx() {
    let log = r#"{"time":"2025-05-12T06:25:07+00:00","remote_addr":"192.0.2.14","request":"GET / HTTP/2.0","status":"200"}
{"time":"2025-05-12T06:40:09+00:00","remote_addr":"2001:db8::42","request":"GET /report?year=2025 HTTP/3.0","status":"499"}
{"time":"2025-05-12T06:41:00+00:00","request_method":"GET","request_uri":"/report?year=2024","uri":"/index.php","status":499}
{"time":"2025-05-12T06:42:00+00:00","request_method":"GET","uri":"/shop/item/9","status":520}
{"time":"2025-05-12T06:43:00+00:00","request":"\u0016\u0003\u0001","status":"400","http_user_agent":null}
{"time":"2025-05-12T06:44:00+00:00","request":"","status":"408"}
{"time":"2025-05-12T06:45:00+00:00","request":"GET /say/\"hello\" HTTP/1.1","status":"404"}
{"time":"2025-05-12T06:46:00+00:00","remote_addr":"198.51.100.9","status":"502"}
"#;
    assert_prints!(run_with_input("access_log", &["-"], log));
}

#[test]
fn access_log_reads_the_json_of_caddy() {
    let log = r#"{"level":"info","ts":1747033507.25,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"192.0.2.14","proto":"HTTP/2.0","method":"GET","host":"shop.example","uri":"/","headers":{"User-Agent":["curl/8.12.1"]},"tls":{"resumed":false,"version":772}},"bytes_read":0,"duration":0.0009,"size":10900,"status":200,"resp_headers":{"Server":["Caddy"]}}
{"level":"error","ts":1747033508.5,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"2001:db8::42","proto":"HTTP/3.0","method":"GET","host":"shop.example","uri":"/report?a=1\u0026b=2","headers":{}},"duration":3.2,"size":0,"status":502}
{"level":"info","ts":1747033509.5,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"2001:db8::42","proto":"HTTP/1.1","method":"GET","host":"shop.example","uri":"/socket","headers":{}},"duration":3.2,"size":0,"status":0}
{"level":"error","ts":1747033510.5,"logger":"http.log.access","msg":"handled request","request":{"method":"GET","uri":"/caf\u00e9"},"status":520}
{"level":"info","ts":1747033511.5,"msg":"serving initial configuration"}
"#;
    assert_prints!(run_with_input("access_log", &["-"], log));
}

#[test]
fn access_log_detects_the_format_of_each_line() {
    let log = "\u{feff}{\"status\":404,\"uri\":\"/a\"}\r\n\r\n\
        ::1 - - [12/May/2025:07:10:01 +0000] \"GET /a HTTP/1.1\" 404 -\r\n  \n\
        {\"request\":{\"uri\":\"/a?\"},\"status\":404}";
    let Printed(run) = run_with_input("access_log", &["-"], log);
    assert!(run.stdout.starts_with("Responses: 3\n\n") && run.stdout.ends_with("3  100.0%  /a\n"), "{run:?}");
    assert_eq!(run.stderr, "");
}

#[test]
fn access_log_reads_the_common_format() {
    assert_counts(r#"::1 - frank [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1" 404 -"#, "404 Not Found");
}

#[test]
fn access_log_reads_the_combined_format() {
    let line =
        r#"2001:db8::42 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/2.0" 404 153 "https://a.example/" "curl/8""#;
    assert_counts(line, "404 Not Found");
}

#[test]
fn access_log_reads_escaped_quotation_marks() {
    let line = r#"::1 - - [12/May/2025:07:10:01 +0000] "GET /a\" 200 5 HTTP/1.1" 404 9 "\"" "an \"agent\" 500 7""#;
    assert_counts(line, "404 Not Found");
}

#[test]
fn access_log_reads_requests_without_a_request_line() {
    assert_counts(r#"::1 - - [12/May/2025:07:10:01 +0000] "-" 408 0 "-" "-""#, "408 Request Timeout");
    assert_counts(r#"::1 - - [12/May/2025:07:10:01 +0000] "" 408 0 "-" "-""#, "408 Request Timeout");
}

#[test]
fn access_log_reads_bytes_that_are_not_text() {
    let line = b"::1 - - [12/May/2025:07:10:01 +0000] \"\x16\x03\xff\0 GET\" 400 157 \"-\" \"\xc3\x28\"\n";
    assert_bad_request(line);
    assert_bad_request(b"{\"status\":400,\"request\":\"\xc3\x28\"}\r\n");
}

#[track_caller]
fn assert_bad_request(line: &[u8]) {
    let Printed(run) = run_with_input("access_log", &["-"], line);
    assert!(run.stdout.contains("1  100.0%  400 Bad Request\n") && run.stderr.is_empty(), "{run:?}");
}

#[test]
fn access_log_counts_codes_that_are_not_in_the_sheet() {
    for code in ["000", "600", "999"] {
        let line = format!(r#"::1 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1" {code} 0"#);
        assert_counts(&line, &format!("{code}, treated as 500 Internal Server Error"));
    }
}

/// Checks the code that is counted for a line, however the line ends.
#[track_caller]
fn assert_counts(line: &str, code: &str) {
    for end in ["", "\n", "\r\n"] {
        let Printed(run) = run_with_input("access_log", &["-"], format!("{line}{end}"));
        assert!(run.stdout.contains(&format!("\nBy code\n        1  100.0%  {code}\n")), "{run:?}");
        assert_eq!(run.stderr, "");
    }
}

#[test]
fn access_log_counts_lines_without_a_response_as_000() {
    assert_counts(
        r#"::1 - - [12/May/2025:07:10:01 +0000] "GET / HTTP/1.1" - -"#,
        "000, treated as 500 Internal Server Error",
    );
    for status in ["0", "\"0\"", "000", "\"000\"", " 000", "\"-\"", "\"\""] {
        let line = format!(r#"{{"uri":"/","status":{status},"request":"GET / HTTP/1.1"}}"#);
        assert_counts(&line, "000, treated as 500 Internal Server Error");
    }
}

#[test]
fn access_log_reads_http_0_9() {
    assert_counts(r#"::1 - - [12/May/2025:07:10:01 +0000] "GET /" 009 5"#, "009, treated as 500 Internal Server Error");
    assert_counts(r#"{"status":009}"#, "009, treated as 500 Internal Server Error");
    assert_path(r#""GET /old page""#, "/old page");
}

#[test]
fn access_log_lists_paths_without_query_and_fragment() {
    assert_path(r#""GET /a/b?c=/d HTTP/1.1""#, "/a/b");
    assert_path(r#""GET /a#b HTTP/2.0""#, "/a");
    assert_path(r#""POST /a b?c d HTTP/3.0""#, "/a b");
    assert_path(r#""GET http://a.example/b?c HTTP/1.1""#, "http://a.example/b");
    assert_path(r#""M-SEARCH * HTTP/1.1""#, "*");
    assert_path(r#""OPTIONS /a RTSP/1.0""#, "/a");
    assert_path(r#""GET ?a HTTP/1.1""#, "(no path)");
}

#[test]
fn access_log_tells_requests_apart_that_are_not_http() {
    assert_path(r#""-""#, "(no request)");
    assert_path(r#""""#, "(no request)");
    assert_path(r#""\x16\x03\x01\x02 \x00""#, "(not HTTP)");
    assert_path(r#""SSH-2.0-Go""#, "(not HTTP)");
    assert_path(r#""t3 12.1.2\n""#, "(not HTTP)");
}

#[test]
fn access_log_escapes_what_a_terminal_would_execute() {
    assert_path("\"GET /\u{1b}[2J\u{202e}\\\"'é HTTP/1.1\"", r#"/\u{1b}[2J\u{202e}\"'é"#);
    let Printed(run) = run_with_input("access_log", &["-"], "\u{1b}[2J");
    assert!(run.stderr.ends_with("\n    \\u{1b}[2J\n"), "{run:?}");
}

#[test]
fn access_log_cuts_long_paths() {
    let kept = "x".repeat(255);
    assert_path(&format!("\"GET /{kept} HTTP/1.1\""), &format!("/{kept}"));
    assert_path(&format!("\"GET /{kept}y HTTP/1.1\""), &format!("/{kept}…"));
    assert_path(&format!("\"GET {kept}é HTTP/1.1\""), &format!("{kept}…"));
}

/// The path that is listed for a request, with its quotation marks.
#[track_caller]
fn assert_path(request: &str, path: &str) {
    let Printed(run) =
        run_with_input("access_log", &["-"], format!("::1 - - [12/May/2025:07:10:01 +0000] {request} 404 -\n"));
    let expected = format!("\nPaths with the most 4xx\n        1  100.0%  {path}\n");
    assert!(run.stdout.ends_with(&expected) && run.stderr.is_empty(), "{run:?}");
}

#[test]
fn access_log_says_how_exact_its_counts_are_if_there_are_very_many_paths() {
    let mut log = String::new();
    for number in 0..60_000 {
        let path = if number % 3 == 0 { "/often".to_owned() } else { format!("/scan/{number}") };
        writeln!(log, r#"{{"status":404,"uri":"{path}"}}"#).expect("a string takes everything");
    }
    // There are 40,000 different paths besides `/often`, of which 20,000 paths are kept.
    let Printed(run) = run_with_input("access_log", &["--top", "1", "-"], log);
    let end = "19998   33.3%  /often
    40002   66.7%  other paths
There are too many paths to keep. The counts may be up to 2 too low.
";
    assert!(run.stdout.ends_with(end), "{run:?}");
}

#[test]
fn access_log_reads_several_logs() {
    let log = "examples/access_log/access.log";
    assert_prints!(run_with_input("access_log", &["--top", "1", log, "-"], "{\"status\":520}\n-- rotated --\n"));
}

#[test]
fn access_log_counts_the_other_logs_if_one_is_missing() {
    let Printed(run) = run_with_input("access_log", &["no_such_file", "-"], "{\"status\":200}");
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.starts_with("Responses: 1\n") && run.stderr.starts_with("no_such_file: "), "{run:?}");
}

#[test]
fn access_log_says_how_to_read_a_compressed_log() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("access.log.gz");
    fs::write(&path, b"\x1f\x8b\x08\0").expect("it can be written");
    let Printed(run) = run("access_log", &[path.to_str().expect("it is UTF-8")]);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.ends_with("it is compressed with gzip; read the output of `zcat`\n"), "{run:?}");
}

#[test]
fn access_log_says_what_is_wrong_with_malformed_json() {
    let log = r#"{"status":200}
{"request":"GET /\x22 HTTP/1.1","status":400}
{"request":"GET / HTTP/1.1"}
{"status":null}
{"status":99}
{"status":404,"status":500}
"#;
    assert_prints!(run_with_input("access_log", &["-"], log));
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
    let log = format!("{junk}\n::1 - - [12/May/2025:07:10:01 +0000] \"GET / HTTP/1.1\" 404 - \"{junk}\"\n{junk}");
    let Printed(run) = run_with_input("access_log", &["-"], log);
    assert!(run.stdout.contains("1  100.0%  404 Not Found\n"), "{run:?}");
    assert!(run.stdout.starts_with("Responses: 1\nMalformed lines: 2\n"), "{run:?}");
    assert!(run.stderr.starts_with("line 1: the line is longer than 1 MiB\n"), "{run:?}");
}
