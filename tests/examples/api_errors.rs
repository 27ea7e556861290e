//! `api_errors`: the server, asked over plain TCP and by its own client.

use serde_json::Value;

use crate::servers::Server;
use crate::{Printed, assert_prints, run};

/// What the client prints about a path.
fn get(server: &Server, path: &str, token: Option<&str>) -> Printed {
    let address = format!("http://{}/{path}", server.address);
    let mut arguments = vec!["get", &address];
    arguments.extend(token.iter().flat_map(|token| ["--token", token]));
    run("api_errors", &arguments)
}

#[test]
fn a_response_has_the_status_of_the_table_and_problem_details_with_the_code() {
    let server = Server::start("api_errors", &["serve"]);
    let (head, content) = server.head_and_content("/notes/1");
    let head = head.to_ascii_lowercase();
    assert!(head.starts_with("http/1.1 401 unauthorized\r\n"), "{head}");
    assert!(head.contains("\r\ncontent-type: application/problem+json"), "{head}");
    assert!(head.contains("\r\nwww-authenticate: bearer") && !head.contains("retry-after"), "{head}");
    let problem: Value = serde_json::from_str(&content).expect("the content is JSON");
    assert_eq!((problem["code"].as_str(), problem["status"].as_u64()), (Some("MISSING_TOKEN"), Some(401)));
    assert_eq!(problem["type"], "https://notes.example/errors/MISSING_TOKEN");
    assert_eq!(problem["title"], "The request has no bearer token.");
}

#[test]
fn a_response_says_when_to_retry_if_the_table_does() {
    let server = Server::start("api_errors", &["serve"]);
    let (head, _) = server.head_and_content("/archive");
    let head = head.to_ascii_lowercase();
    assert!(head.starts_with("http/1.1 503 service unavailable\r\n"), "{head}");
    assert!(head.contains("\r\nretry-after: 120\r\n"), "{head}");
}

#[test]
fn the_client_reads_each_code_back() {
    let server = Server::start("api_errors", &["serve"]);
    for (path, token, said) in [
        ("notes/2", Some("alice"), "Call Bob.\n"),
        ("notes/1", None, "MISSING_TOKEN: The request has no bearer token. (401 Unauthorized)\n"),
        ("notes/1", Some("eve"), "INVALID_TOKEN: The token is malformed, or nobody has it. (401 Unauthorized)\n"),
        ("notes/2", Some("bob"), "NOT_YOUR_NOTE: The note belongs to somebody else. (403 Forbidden)\n"),
        ("notes/3", Some("bob"), "NOTE_DELETED: The note was deleted and does not come back. (410 Gone)\n"),
        ("notes/4", Some("bob"), "NOTE_NOT_FOUND: There is no note with this number. (404 Not Found)\n"),
        ("notes/x", Some("bob"), "MALFORMED_NUMBER: The number of a note consists of digits. (400 Bad Request)\n"),
        ("nowhere", None, "UNKNOWN_PATH: There is nothing at this address. (404 Not Found)\n"),
        ("notes/1", Some("bob"), "Buy milk.\n"),
        (
            "notes/1",
            Some("bob"),
            "RATE_LIMITED: Too many requests with this token. (429 Too Many Requests) Try again in 30 seconds.\n",
        ),
    ] {
        let printed = get(&server, path, token);
        assert_eq!(format!("{}{}", printed.0.stdout, printed.0.stderr), said, "{path}");
    }
}

#[test]
fn the_client_keeps_a_code_that_its_table_lacks() {
    let server = Server::start("api_errors", &["serve"]);
    assert_eq!(get(&server, "drafts", None).0.stderr, "DRAFTS_FULL, which this client does not know\n");
}

#[test]
fn the_openapi_document_lists_the_codes_and_a_response_for_each_status() {
    let server = Server::start("api_errors", &["serve"]);
    let (_, content) = server.head_and_content("/openapi.json");
    let document: Value = serde_json::from_str(&content).expect("the content is JSON");
    let codes = &document["components"]["schemas"]["ApiError"];
    assert_eq!((codes["type"].as_str(), codes["enum"][7].as_str()), (Some("string"), Some("RATE_LIMITED")));
    let responses = document["paths"]["/notes/{number}"]["get"]["responses"].as_object().expect("there are some");
    let statuses: Vec<&str> = responses.keys().map(String::as_str).collect();
    assert_eq!(statuses, ["200", "400", "401", "403", "404", "410", "429", "503"]);
    let unauthorized = responses["401"]["description"].as_str().expect("it is described");
    assert!(unauthorized.contains("`MISSING_TOKEN`") && unauthorized.contains("`INVALID_TOKEN`"), "{unauthorized}");
}

#[test]
fn the_table_is_printed() {
    assert_prints!(run("api_errors", &["list"]));
}

#[test]
fn an_error_is_explained() {
    assert_prints!(run("api_errors", &["explain", "RATE_LIMITED"]));
}

#[test]
fn a_misspelt_code_is_refused_with_the_one_that_is_meant() {
    assert_prints!(run("api_errors", &["explain", "RATE_LIMITE"]));
}
