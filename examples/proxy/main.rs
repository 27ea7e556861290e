//! A reverse proxy that hands on every status code, those that are in no registry too: a client of `reqwest` behind a
//! server of `axum`.
//!
//! ```text
//! cargo run --example axum_server --features axum -- 8081                            a server to stand before
//! cargo run --example proxy --features reqwest -- http://127.0.0.1:8081              on a port that is free
//! cargo run --example proxy --features reqwest -- http://127.0.0.1:8081 8080         on that port
//! curl -i http://127.0.0.1:8080/404
//! ```
//!
//! Only GET, and only the status and the content, to keep it short. A line on standard output tells of each answer.

use std::env;
use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode as HttpStatusCode, Uri};
use axum::response::{IntoResponse, Response};
use httpcodes::{StatusCode, UnknownStatusCode};
use reqwest::{Client, redirect};
use tokio::net::TcpListener;

struct Proxy {
    client: Client,
    /// The address of the server behind.
    origin: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let origin = env::args().nth(1).ok_or("say what to stand before: http://127.0.0.1:8081")?;
    let port = env::args().nth(2).map_or(Ok(0), |port| port.parse())?;
    let client = Client::builder().redirect(redirect::Policy::none()).no_proxy().build()?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    let app = Router::new().fallback(axum::routing::get(hand_on)).with_state(Arc::new(Proxy { client, origin }));
    axum::serve(listener, app).await?;
    Ok(())
}

async fn hand_on(State(proxy): State<Arc<Proxy>>, path: Uri) -> Result<Response, StatusCode> {
    let url = format!("{}{path}", proxy.origin);
    let answer = proxy.client.get(url).send().await.map_err(|error| {
        println!("{path}: {error}");
        if error.is_timeout() { StatusCode::GatewayTimeout } else { StatusCode::BadGateway }
    })?;
    // No code is lost: one that is not in the sheet is kept in the error.
    let status: Result<StatusCode, UnknownStatusCode> = answer.status().try_into();
    let content = answer.bytes().await.map_err(|_| StatusCode::BadGateway)?;
    match status {
        Ok(status) => {
            println!("{path}: {status}");
            Ok(status.with(content))
        }
        Err(unknown) => {
            println!("{path}: {unknown}, as good as {}", unknown.fallback());
            let status = HttpStatusCode::try_from(unknown).map_err(|_| StatusCode::BadGateway)?;
            Ok((status, content).into_response())
        }
    }
}
