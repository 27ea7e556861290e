//! An `axum` server that answers with the status code that it is asked for.
//!
//! ```text
//! cargo run --example axum_server --features axum             on a port that is free, which it prints
//! cargo run --example axum_server --features axum -- 8080     on that port
//! curl -i http://127.0.0.1:8080/                              the codes
//! curl -i http://127.0.0.1:8080/404                           404, and what it means
//! curl -i http://127.0.0.1:8080/gone                          410, by its phrase
//! ```

use std::env;
use std::error::Error;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use httpcodes::StatusCode;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = env::args().nth(1).map_or(Ok(0), |port| port.parse())?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    let app = Router::new()
        .route("/", get(async || Json(StatusCode::ALL.to_vec())))
        .route("/{status}", get(answer))
        .fallback(async || StatusCode::NotFound);
    axum::serve(listener, app).await?;
    Ok(())
}

/// A path that is no code never gets here: axum answers with 400 and says why.
async fn answer(Path(status): Path<StatusCode>) -> Result<Response, StatusCode> {
    if status.is_informational() {
        // An answer would still have to follow.
        return Err(StatusCode::NotImplemented);
    }
    if status.is_bodyless() {
        return Ok(status.into_response());
    }
    Ok(status.with(format!("{status}\n\n{}\n", status.meaning())))
}
