//! A reverse proxy that forwards every status code, even one that is not registered: a `reqwest` client behind an
//! `axum` server.
//!
//! ```text
//! cargo run --example axum_server --features axum -- 8081                       the server behind the proxy
//! cargo run --example proxy --features reqwest -- http://127.0.0.1:8081 8080    the proxy, on port 8080
//! curl -i http://127.0.0.1:8080/404                                             a code of the sheet
//! curl -i http://127.0.0.1:8080/raw/299                                         a code that is not in the sheet
//! ```
//!
//! To keep it short, it forwards only GET requests, and only the status and the content. It prints a line per response.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode as HttpStatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use clap::Parser;
use httpcodes::StatusCode;
use reqwest::{Client, Url, redirect};
use tokio::net::TcpListener;

/// Forwards GET requests to another server.
#[derive(Parser)]
struct Arguments {
    /// The server behind the proxy, such as `http://127.0.0.1:8081`
    #[arg(value_parser = parse_origin)]
    origin: Url,
    /// The port to listen on, on 127.0.0.1 [default: a free port]
    #[arg(default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// How long the server behind the proxy may take to respond
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    timeout: u64,
}

fn parse_origin(origin: &str) -> Result<Url, Box<dyn Error + Send + Sync>> {
    let origin: Url = origin.parse()?;
    if origin.scheme() != "http" {
        return Err("the address must start with http://".into());
    }
    Ok(origin)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    httpcodes_examples::exit(run(Arguments::parse()).await)
}

async fn run(Arguments { origin, port, timeout }: Arguments) -> Result<(), Box<dyn Error>> {
    let client = Client::builder().redirect(redirect::Policy::none()).no_proxy();
    let client = client.timeout(Duration::from_secs(timeout)).build()?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(|error| format!("port {port}: {error}"))?;
    writeln!(io::stdout(), "http://{}", listener.local_addr()?)?;
    let app = Router::new().fallback(get(forward)).with_state(Arc::new(Proxy { client, origin }));
    axum::serve(listener, app).await?;
    Ok(())
}

struct Proxy {
    client: Client,
    /// The server behind the proxy.
    origin: Url,
}

impl Proxy {
    /// Asks the server behind the proxy for the same path and query.
    async fn get(&self, uri: &Uri) -> reqwest::Result<(HttpStatusCode, Bytes)> {
        let mut url = self.origin.clone();
        url.set_path(uri.path());
        url.set_query(uri.query());
        let response = self.client.get(url).send().await?;
        Ok((response.status(), response.bytes().await?))
    }
}

async fn forward(State(proxy): State<Arc<Proxy>>, uri: Uri) -> Response {
    let (report, response) = match proxy.get(&uri).await {
        Ok((status, content)) => (describe(status), (status, content).into_response()),
        Err(error) => {
            let status = if error.is_timeout() { StatusCode::GatewayTimeout } else { StatusCode::BadGateway };
            (format!("{status}: {}", cause(&error)), status.into_response())
        }
    };
    // The proxy keeps working if nobody reads its output.
    let _ = writeln!(io::stdout(), "{uri}: {report}");
    response
}

fn describe(status: HttpStatusCode) -> String {
    match StatusCode::try_from(status) {
        Ok(status) => status.to_string(),
        Err(unknown) => format!("{unknown}, which a client treats as {}", unknown.fallback()),
    }
}

/// What the innermost error says, which is the most specific, such as "Connection refused".
fn cause(mut error: &(dyn Error + 'static)) -> String {
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
