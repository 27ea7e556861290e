//! A shop that speaks JSON-RPC 2.0. Its error codes and messages come from `errors.md`.
//!
//! ```text
//! cargo run --example json_rpc                              the requests in requests.jsonl beside this file
//! cargo run --example json_rpc -- my_requests.jsonl         a file with one request per line
//! cargo run --example json_rpc -- - < my_requests.jsonl     standard input
//! ```
//!
//! It prints each request with its response, and explains each error with the sheet, including its status over HTTP. It
//! does not support batches.

use std::error::Error;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use clap::Parser;
use httpcodes_examples::Input;
use serde_json::{Value, json};

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/json_rpc/requests.jsonl");

/// The errors of JSON-RPC and those of the shop.
#[httpcodes::cheatsheet("json_rpc/errors.md", types("HTTP status" = httpcodes::StatusCode))]
#[repr(i32)]
enum ErrorCode {}

/// An error code, and the `data` of the error object.
type Failure = (ErrorCode, Value);

struct Shop {
    /// How many more calls the client may make in this minute.
    calls_left: u32,
}

impl Shop {
    /// The response to a line, or `None` for a notification, which is not answered.
    fn respond(&mut self, line: &str) -> Option<Value> {
        let request: Value = match serde_json::from_str(line) {
            Ok(request) => request,
            Err(error) => return Some(response(&Value::Null, Err((ErrorCode::ParseError, json!(error.to_string()))))),
        };
        let id = request.get("id").cloned();
        let (Some("2.0"), Some(method)) = (request["jsonrpc"].as_str(), request["method"].as_str()) else {
            let failure = (ErrorCode::InvalidRequest, json!("`jsonrpc` must be \"2.0\" and `method` a string"));
            return Some(response(&id.unwrap_or_default(), Err(failure)));
        };
        let outcome = self.call(method, &request["params"]);
        Some(response(&id?, outcome))
    }

    fn call(&mut self, method: &str, params: &Value) -> Result<Value, Failure> {
        self.calls_left = self.calls_left.checked_sub(1).ok_or((ErrorCode::RateLimited, json!(60)))?;
        match method {
            "price" => Ok(json!(price(params)?)),
            "order" if params["token"] == "sesame" => {
                Ok(json!({ "ordered": params["item"], "to_pay": price(params)? }))
            }
            "order" => Err((ErrorCode::NotLoggedIn, json!("`token` is missing or has expired"))),
            _ => Err((ErrorCode::MethodNotFound, json!(method))),
        }
    }
}

fn price(params: &Value) -> Result<f64, Failure> {
    match params["item"].as_str() {
        Some("tea") => Ok(3.5),
        Some("coffee") => Ok(4.0),
        Some(item) => Err((ErrorCode::ResourceNotFound, json!(item))),
        None => Err((ErrorCode::InvalidParams, json!("`item` must be a string"))),
    }
}

fn response(id: &Value, outcome: Result<Value, Failure>) -> Value {
    match outcome {
        Ok(result) => json!({ "jsonrpc": "2.0", "result": result, "id": id }),
        Err((code, data)) => {
            let error = json!({ "code": code.as_i32(), "message": code.message(), "data": data });
            json!({ "jsonrpc": "2.0", "error": error, "id": id })
        }
    }
}

/// The error that a response reports.
fn error_code(response: &Value) -> Option<ErrorCode> {
    ErrorCode::from_i32(response["error"]["code"].as_i64()?.try_into().ok()?)
}

/// Answers JSON-RPC requests.
#[derive(Parser)]
struct Arguments {
    /// A file with one request per line; `-` is standard input [default: a sample]
    #[arg(default_value = SAMPLE, hide_default_value = true)]
    requests: Input,
}

fn main() -> ExitCode {
    let Arguments { requests } = Arguments::parse();
    httpcodes_examples::exit(run(&requests, &mut io::stdout().lock()))
}

fn run(requests: &Input, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let unreadable = |error| format!("{requests}: {error}");
    let mut shop = Shop { calls_left: 7 };
    let (mut lines, mut valid_requests) = (0, 0);
    for line in requests.open().map_err(unreadable)?.lines() {
        let request = line.map_err(unreadable)?;
        if request.trim().is_empty() {
            continue;
        }
        writeln!(out, "--> {request}")?;
        let response = shop.respond(&request);
        let error = response.as_ref().and_then(error_code);
        if let Some(response) = response {
            writeln!(out, "<-- {response}")?;
        }
        if let Some(error) = error {
            writeln!(out, "    {}: {}", error.http_status(), error.meaning())?;
        }
        writeln!(out)?;
        lines += 1;
        if !matches!(error, Some(ErrorCode::ParseError | ErrorCode::InvalidRequest)) {
            valid_requests += 1;
        }
    }
    if lines > 0 && valid_requests == 0 {
        return Err(format!("{requests}: no line is a JSON-RPC 2.0 request").into());
    }
    Ok(())
}
