//! A server with `axum`.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use httpcodes::{Class, StatusCode, UnknownStatusCode};
use tokio::net::TcpListener;

use crate::client::{assert_status, client, final_codes, get as request};

/// Serves as long as the test's runtime exists.
pub(crate) async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(async { axum::serve(listener, router).await });
    address
}

async fn refuse_server_errors(Path(status): Path<StatusCode>) -> Result<String, StatusCode> {
    match status.class() {
        Class::ServerError => Err(status),
        _ => Ok(format!("no reason to fail with {status}")),
    }
}

#[derive(serde::Deserialize)]
struct Filter {
    status: StatusCode,
}

async fn filtered(Query(filter): Query<Filter>) -> Response {
    filter.status.with(([("x-filter", filter.status.as_str())], filter.status.reason_phrase()))
}

fn router() -> Router {
    Router::new()
        .route("/bare/{status}", get(async |Path(status): Path<StatusCode>| status))
        .route("/phrase/{status}", get(async |Path(status): Path<StatusCode>| status.with(status.reason_phrase())))
        .route("/result/{status}", get(refuse_server_errors))
        .route("/filtered", get(filtered))
        .fallback(async || StatusCode::NotFound)
}

#[tokio::test]
async fn every_final_code_arrives_without_content() {
    let (server, client) = (serve(router()).await, client());
    for status in final_codes() {
        let response = request(&client, server, format!("/bare/{}", status.as_str())).await;
        assert_status(&response, status);
        assert_eq!(response.text().await.unwrap(), "", "{status}");
    }
}

#[tokio::test]
async fn every_final_code_arrives_with_its_phrase_where_it_may_have_content() {
    let (server, client) = (serve(router()).await, client());
    for status in final_codes() {
        let response = request(&client, server, format!("/phrase/{}", status.as_str())).await;
        assert_status(&response, status);
        let is_framed_without = matches!(status, StatusCode::NoContent | StatusCode::NotModified);
        let expected = if is_framed_without { "" } else { status.reason_phrase() };
        assert_eq!(response.text().await.unwrap(), expected, "{status}");
    }
}

#[tokio::test]
async fn a_handler_fails_with_a_code() {
    let (server, client) = (serve(router()).await, client());
    let refused = request(&client, server, "/result/502").await;
    assert_status(&refused, StatusCode::BadGateway);
    let answered = request(&client, server, "/result/404").await;
    assert_status(&answered, StatusCode::Ok);
    assert_eq!(answered.text().await.unwrap(), "no reason to fail with 404 Not Found");
}

#[tokio::test]
async fn a_path_names_a_code_by_number_or_by_phrase() {
    let (server, client) = (serve(router()).await, client());
    assert_status(&request(&client, server, "/bare/not%20found").await, StatusCode::NotFound);
    let refused = request(&client, server, "/bare/299").await;
    assert_status(&refused, StatusCode::BadRequest);
    let said = refused.text().await.unwrap();
    assert!(said.contains("unknown status code 299"), "{said}");
}

#[tokio::test]
async fn so_does_a_query() {
    let (server, client) = (serve(router()).await, client());
    let response = request(&client, server, "/filtered?status=im+a+teapot").await;
    assert_status(&response, StatusCode::BadRequest);
    let response = request(&client, server, "/filtered?status=i%27m+a+teapot").await;
    assert_status(&response, StatusCode::ImATeapot);
    assert_eq!(response.headers()["x-filter"], "418");
    assert_eq!(response.text().await.unwrap(), "I'm a teapot");
}

#[test]
fn a_query_holds_any_code_though_it_does_not_tell_numbers_from_text() {
    #[derive(serde::Deserialize)]
    struct Upstream {
        #[serde(with = "httpcodes::serde::any")]
        last: Result<StatusCode, UnknownStatusCode>,
        #[serde(with = "httpcodes::serde::any", default)]
        before: Option<Result<StatusCode, UnknownStatusCode>>,
    }
    let Query(upstream) = Query::<Upstream>::try_from_uri(&"/?last=404&before=599".parse().unwrap()).unwrap();
    assert_eq!(upstream.last, Ok(StatusCode::NotFound));
    assert_eq!(upstream.before, Some(StatusCode::try_from(599)));
}

#[tokio::test]
async fn a_fallback_is_a_code_alone() {
    let (server, client) = (serve(router()).await, client());
    assert_status(&request(&client, server, "/nowhere").await, StatusCode::NotFound);
}

#[tokio::test]
async fn content_that_205_may_not_have_is_sent_as_the_documentation_says() {
    let (server, client) = (serve(router()).await, client());
    let response = request(&client, server, "/phrase/205").await;
    assert!(StatusCode::ResetContent.is_bodyless());
    assert_eq!(response.text().await.unwrap(), "Reset Content");
}

#[test]
fn a_response_keeps_the_headers_and_the_content_that_it_is_given() {
    let response = StatusCode::Created.with(([("location", "/files/1")], "made"));
    assert_eq!(response.status(), StatusCode::Created);
    assert_eq!(response.headers()["location"], "/files/1");
    assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    // The outer code replaces the inner one, as in axum's own tuples.
    let outer = StatusCode::Accepted.with(StatusCode::NotFound.into_response());
    assert_eq!(outer.status(), StatusCode::Accepted);
}
