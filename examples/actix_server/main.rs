//! An `actix-web` server that answers with the status code that it is asked for.
//!
//! ```text
//! cargo run --example actix_server --features actix-web             on a port that is free, which it prints
//! cargo run --example actix_server --features actix-web -- 8080     on that port
//! curl -i http://127.0.0.1:8080/                                    the codes
//! curl -i http://127.0.0.1:8080/404                                 404, and what it means
//! curl -i http://127.0.0.1:8080/gone                                410, by its phrase
//! ```

use std::env;
use std::error::Error;

use actix_web::web::{self, Json, Path};
use actix_web::{App, HttpResponse, HttpServer, Responder};
use httpcodes::StatusCode;

#[actix_web::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = env::args().nth(1).map_or(Ok(0), |port| port.parse::<u16>())?;
    let app = || {
        App::new()
            .route("/", web::get().to(async || Json(StatusCode::ALL.to_vec())))
            .route("/{status}", web::get().to(answer))
            .default_service(web::to(async || StatusCode::NotFound))
    };
    let server = HttpServer::new(app).workers(1).bind(("127.0.0.1", port))?;
    for address in server.addrs() {
        println!("http://{address}");
    }
    server.run().await?;
    Ok(())
}

/// A path that is no code never gets here: actix-web answers with 404.
async fn answer(status: Path<StatusCode>) -> Result<impl Responder, StatusCode> {
    let status = *status;
    if status.is_informational() {
        // An answer would still have to follow.
        return Err(StatusCode::NotImplemented);
    }
    let mut response = HttpResponse::build(status.into());
    if status.is_bodyless() {
        return Ok(response.finish());
    }
    Ok(response.content_type("text/plain; charset=utf-8").body(format!("{status}\n\n{}\n", status.meaning())))
}
