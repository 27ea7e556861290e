//! A server with `actix-web`.

use std::net::SocketAddr;

use actix_web::dev::ServerHandle;
use actix_web::web::Path;
use actix_web::{App, HttpServer, Responder, ResponseError, rt, web};
use httpcodes::StatusCode;
use reqwest::Client;

use crate::client::{assert_status, client, final_codes, get};

async fn bare(status: Path<StatusCode>) -> impl Responder {
    *status
}

async fn phrase(status: Path<StatusCode>) -> impl Responder {
    (status.reason_phrase(), (*status).into())
}

async fn fail(status: Path<StatusCode>) -> Result<String, StatusCode> {
    Err(*status)
}

fn serve() -> (SocketAddr, ServerHandle) {
    let app = || {
        App::new()
            .route("/bare/{status}", web::get().to(bare))
            .route("/phrase/{status}", web::get().to(phrase))
            .route("/fail/{status}", web::get().to(fail))
            .default_service(web::to(async || StatusCode::NotFound))
    };
    let server = HttpServer::new(app).workers(1).disable_signals().bind(("127.0.0.1", 0)).expect("a port is free");
    let address = server.addrs()[0];
    let server = server.run();
    let handle = server.handle();
    rt::spawn(server);
    (address, handle)
}

/// Runs a test with a server, in the runtime that such a server needs.
fn with_server(test: impl AsyncFnOnce(&Client, SocketAddr)) {
    rt::System::new().block_on(async {
        let (address, handle) = serve();
        test(&client(), address).await;
        handle.stop(false).await;
    });
}

#[test]
fn every_final_code_arrives_without_content() {
    with_server(async |client, server| {
        for status in final_codes() {
            let response = get(client, server, format!("/bare/{}", status.as_str())).await;
            assert_status(&response, status);
            assert_eq!(response.text().await.unwrap(), "", "{status}");
        }
    });
}

#[test]
fn every_final_code_arrives_with_its_phrase_where_it_may_have_content() {
    with_server(async |client, server| {
        for status in final_codes().filter(|status| !status.is_bodyless()) {
            let response = get(client, server, format!("/phrase/{}", status.as_str())).await;
            assert_status(&response, status);
            assert_eq!(response.text().await.unwrap(), status.reason_phrase());
        }
    });
}

#[test]
fn every_final_code_arrives_as_an_error_that_says_what_it_is_where_it_may_have_content() {
    with_server(async |client, server| {
        for status in final_codes() {
            let response = get(client, server, format!("/fail/{}", status.as_str())).await;
            assert_status(&response, status);
            let expected = if status.is_bodyless() { String::new() } else { status.to_string() };
            assert_eq!(response.text().await.unwrap(), expected, "{status}");
        }
    });
}

#[test]
fn a_path_names_a_code_by_number_or_by_phrase() {
    with_server(async |client, server| {
        assert_status(&get(client, server, "/bare/gone").await, StatusCode::Gone);
        assert_status(&get(client, server, "/bare/299").await, StatusCode::NotFound);
    });
}

#[test]
fn an_error_tells_its_code_and_is_text() {
    let error: &dyn ResponseError = &StatusCode::UnprocessableEntity;
    assert_eq!(error.status_code(), StatusCode::UnprocessableEntity);
    assert_eq!(error.error_response().headers().get("content-type").unwrap(), "text/plain; charset=utf-8");
}
