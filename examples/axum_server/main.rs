//! An `axum` server that answers with the status code that the client asks for.
//!
//! ```text
//! cargo run --example axum_server --features axum             on a free port, which it prints
//! cargo run --example axum_server --features axum -- 8080     on port 8080
//! curl -i http://127.0.0.1:8080/                              all codes
//! curl -i http://127.0.0.1:8080/404                           404, with its meaning
//! curl -i http://127.0.0.1:8080/gone                          410, by its phrase
//! curl -i http://127.0.0.1:8080/raw/299                       299, which is not in the sheet
//! ```

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use axum::extract::Path;
use axum::http::StatusCode as HttpStatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use clap::Parser;
use httpcodes::StatusCode;
use tokio::net::TcpListener;

/// Serves every status code over HTTP.
#[derive(Parser)]
struct Arguments {
    /// The port to listen on, on 127.0.0.1 [default: a free port]
    #[arg(default_value_t = 0, hide_default_value = true)]
    port: u16,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Arguments { port } = Arguments::parse();
    httpcodes_examples::exit(run(port).await)
}

async fn run(port: u16) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(|error| format!("port {port}: {error}"))?;
    writeln!(io::stdout(), "http://{}", listener.local_addr()?)?;
    let app = Router::new()
        .route("/", get(async || Json(StatusCode::ALL.to_vec())))
        .route("/{status}", get(answer))
        .route("/raw/{code}", get(answer_raw))
        .fallback(async || StatusCode::NotFound);
    axum::serve(listener, app).await?;
    Ok(())
}

/// Answers with a code of the sheet. If the path is not one of them, axum answers with 400 and the reason.
async fn answer(Path(status): Path<StatusCode>) -> Result<Response, StatusCode> {
    if status.is_informational() {
        // An informational response cannot be the only response.
        return Err(StatusCode::NotImplemented);
    }
    if status.is_bodyless() {
        return Ok(status.into_response());
    }
    Ok(status.with(format!("{status}\n\n{}\n", status.meaning())))
}

/// Answers with any number from 200 to 999, as a server does that knows more codes than the sheet.
async fn answer_raw(Path(code): Path<u16>) -> Result<HttpStatusCode, StatusCode> {
    match HttpStatusCode::from_u16(code) {
        Ok(status) if !status.is_informational() => Ok(status),
        _ => Err(StatusCode::NotImplemented),
    }
}
