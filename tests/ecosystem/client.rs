//! A client that accepts every response: `reqwest`, with redirections turned off.

use std::net::SocketAddr;

use httpcodes::StatusCode;
use reqwest::{Client, Response, redirect};

use crate::PATIENCE;

pub(crate) fn client() -> Client {
    let client = Client::builder().redirect(redirect::Policy::none()).no_proxy().timeout(PATIENCE);
    client.build().expect("a client without TLS can be made")
}

pub(crate) async fn get(client: &Client, server: SocketAddr, path: impl std::fmt::Display) -> Response {
    let response = client.get(format!("http://{server}{path}")).send().await;
    response.unwrap_or_else(|error| panic!("{path}: {error:?}"))
}

/// The codes of final responses: after a 1xx response, the server still sends a final one (RFC 9110, section 15.2).
pub(crate) fn final_codes() -> impl Iterator<Item = StatusCode> {
    StatusCode::ALL.into_iter().filter(|status| !status.is_informational())
}

/// Checks that the response has this code, and that the phrase in `http` is one of the names in the sheet.
#[track_caller]
pub(crate) fn assert_status(response: &Response, expected: StatusCode) {
    assert_eq!(StatusCode::try_from(response.status()), Ok(expected));
    assert_eq!(response.status(), expected);
    if let Some(phrase) = response.status().canonical_reason() {
        assert_eq!(phrase.parse(), Ok(expected));
    }
}
