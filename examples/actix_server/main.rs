//! An `actix-web` server that answers with the status code that the client asks for.
//!
//! ```text
//! cargo run --example actix_server --features actix-web             on a free port, which it prints
//! cargo run --example actix_server --features actix-web -- 8080     on port 8080
//! curl -i http://127.0.0.1:8080/                                    all codes
//! curl -i http://127.0.0.1:8080/404                                 404, with its meaning
//! curl -i http://127.0.0.1:8080/gone                                410, by its phrase
//! ```

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use actix_web::web::{self, Json, Path};
use actix_web::{App, HttpResponse, HttpServer, Responder};
use clap::Parser;
use httpcodes::StatusCode;

/// Serves every status code over HTTP.
#[derive(Parser)]
struct Arguments {
    /// The port to listen on, on 127.0.0.1 [default: a free port]
    #[arg(default_value_t = 0, hide_default_value = true)]
    port: u16,
}

#[actix_web::main]
async fn main() -> ExitCode {
    let Arguments { port } = Arguments::parse();
    httpcodes_examples::exit(run(port).await)
}

async fn run(port: u16) -> Result<(), Box<dyn Error>> {
    let app = || {
        App::new()
            .route("/", web::get().to(async || Json(StatusCode::ALL.to_vec())))
            .route("/{status}", web::get().to(answer))
            .default_service(web::to(async || StatusCode::NotFound))
    };
    let server = HttpServer::new(app).workers(1);
    let server = server.bind(("127.0.0.1", port)).map_err(|error| format!("port {port}: {error}"))?;
    for address in server.addrs() {
        writeln!(io::stdout(), "http://{address}")?;
    }
    server.run().await?;
    Ok(())
}

/// Answers with a code of the sheet. If the path is not one of them, actix-web answers with 404.
async fn answer(status: Path<StatusCode>) -> Result<impl Responder, StatusCode> {
    let status = *status;
    if status.is_informational() {
        // An informational response cannot be the only response.
        return Err(StatusCode::NotImplemented);
    }
    let mut response = HttpResponse::build(status.into());
    if status.is_bodyless() {
        return Ok(response.finish());
    }
    Ok(response.content_type("text/plain; charset=utf-8").body(format!("{status}\n\n{}\n", status.meaning())))
}
