//! The errors of an API: an `axum` server and its `reqwest` client share a table in the documentation, `errors.md`.
//!
//! The table says which status code and which `Retry-After` a response has. The response contains the problem details
//! of RFC 9457, and the `OpenAPI` document lists the codes.
//!
//! ```text
//! cargo run --example api_errors --features api-errors -- serve 8080       the server, on port 8080
//! cargo run --example api_errors --features api-errors -- get http://127.0.0.1:8080/notes/2 --token bob
//! curl -i http://127.0.0.1:8080/notes/1                                    the problem details of an error
//! curl http://127.0.0.1:8080/openapi.json                                  the OpenAPI document
//! cargo run --example api_errors --features api-errors -- list             the table
//! cargo run --example api_errors --features api-errors -- explain RATE_LIMITED
//! ```

mod client;
mod errors;
mod openapi;
mod server;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use httpcodes::Sheet;
use reqwest::Url;
use tokio::net::TcpListener;

use crate::errors::ApiError;

/// Serves notes, and requests them.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves notes
    Serve {
        /// The port to listen on, on 127.0.0.1 [default: a free port]
        #[arg(default_value_t = 0, hide_default_value = true)]
        port: u16,
    },
    /// Requests a note from a server
    Get {
        /// The address, such as `http://127.0.0.1:8080/notes/1`
        address: Url,
        /// The bearer token: `alice` or `bob`
        #[arg(long)]
        token: Option<String>,
    },
    /// Lists the errors
    List,
    /// Explains an error
    Explain {
        /// The code
        #[arg(value_parser = codes::<ApiError>(), hide_possible_values = true)]
        code: ApiError,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    httpcodes_examples::exit(run(Arguments::parse().command).await)
}

async fn run(command: Command) -> Result<(), Box<dyn Error>> {
    match command {
        Command::Serve { port } => {
            let listener = TcpListener::bind(("127.0.0.1", port)).await;
            let listener = listener.map_err(|error| format!("port {port}: {error}"))?;
            writeln!(io::stdout(), "http://{}", listener.local_addr()?)?;
            axum::serve(listener, server::app()).await?;
        }
        Command::Get { address, token } => {
            writeln!(io::stdout(), "{}", client::get(address, token.as_deref()).await?)?;
        }
        Command::List => list(&mut io::stdout().lock(), ApiError::meaning)?,
        Command::Explain { code } => {
            writeln!(io::stdout(), "{code}: {}\nHTTP status: {}", code.meaning(), code.http_status())?;
            if let Some(seconds) = code.retry_after() {
                writeln!(io::stdout(), "Retry-After: {seconds}")?;
            }
        }
    }
    Ok(())
}

/// Writes the codes of any sheet and a text for each, in two columns.
fn list<S: Sheet>(out: &mut impl Write, text: fn(S) -> &'static str) -> io::Result<()> {
    let width = S::all().map(|row| row.as_str().len()).max().unwrap_or_default();
    S::all().try_for_each(|row| writeln!(out, "{:width$}  {}", row.as_str(), text(row)))
}

/// A parser for arguments that are codes of a sheet. It lists the codes for the help and for shell completions.
fn codes<S: Sheet<Code = &'static str>>() -> impl TypedValueParser<Value = S> {
    let values = S::all().map(|row| PossibleValue::new(row.code()));
    PossibleValuesParser::new(values).map(|code| S::from_code(&code).expect("it is one of the codes"))
}
