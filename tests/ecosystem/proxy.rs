//! A reverse proxy: its client gets the code that the server behind it sends, known or not.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode as HttpStatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use httpcodes::{StatusCode, UnknownStatusCode};
use reqwest::Client;

use crate::axum::serve;
use crate::client::{client, final_codes, get as request};

/// Codes that servers send although they are not registered.
const ODD: [u16; 8] = [218, 299, 419, 499, 599, 600, 777, 999];

/// Responds with the number in the path, like a server that knows more codes than the sheet.
async fn behind() -> SocketAddr {
    let answer = async |Path(code): Path<u16>| HttpStatusCode::from_u16(code).expect("three digits");
    serve(Router::new().route("/{code}", get(answer))).await
}

async fn proxy(client: Client, behind: SocketAddr) -> SocketAddr {
    serve(Router::new().route("/{code}", get(hand_on)).with_state((client, behind))).await
}

/// Forwards the response of the server behind the proxy, and reports what the proxy makes of it.
async fn hand_on(State((client, behind)): State<(Client, SocketAddr)>, Path(code): Path<u16>) -> Response {
    let answer = request(&client, behind, format!("/{code}")).await;
    let status: Result<StatusCode, UnknownStatusCode> = answer.status().try_into();
    let treated_as = status.unwrap_or_else(UnknownStatusCode::fallback);
    let headers = [("x-treated-as", treated_as.as_str())];
    match status {
        Ok(status) => status.with(headers),
        Err(unknown) => match HttpStatusCode::try_from(unknown) {
            Ok(status) => (status, headers).into_response(),
            Err(_) => StatusCode::BadGateway.into_response(),
        },
    }
}

#[tokio::test]
async fn codes_that_are_not_in_the_sheet_get_through() {
    let client = client();
    let proxy = proxy(client.clone(), behind().await).await;
    for code in ODD {
        let response = request(&client, proxy, format!("/{code}")).await;
        assert_eq!(response.status().as_u16(), code);
        let unknown = StatusCode::try_from(response.status()).unwrap_err();
        assert_eq!(unknown.code(), code);
        assert_eq!(response.headers()["x-treated-as"], unknown.fallback().as_str());
    }
}

#[tokio::test]
async fn so_do_those_that_are() {
    let client = client();
    let proxy = proxy(client.clone(), behind().await).await;
    for status in final_codes() {
        let response = request(&client, proxy, format!("/{}", status.as_str())).await;
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["x-treated-as"], status.as_str());
    }
}
