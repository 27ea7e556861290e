//! A shop that speaks JSON-RPC 2.0, whose error codes and messages are those of `errors.md`.
//!
//! ```text
//! cargo run --example json_rpc                              the requests in requests.jsonl
//! cargo run --example json_rpc -- - < my_requests.jsonl
//! ```
//!
//! Each request is printed with its response, and each error with what the sheet says of it. Batches are left out.

use std::env;
use std::io;

use serde_json::{Value, json};

/// The errors of the shop, both those of the specification and its own.
#[httpcodes::cheatsheet("json_rpc/errors.md")]
#[repr(i32)]
enum ErrorCode {}

/// An error code and what goes into `data` beside it.
type Failure = (ErrorCode, Value);

struct Shop {
    /// How many calls the client may make in this minute.
    calls_left: u32,
}

impl Shop {
    /// The response to a line; `None` if it is a notification, which gets none.
    fn respond(&mut self, line: &str) -> Option<Value> {
        let request: Value = match serde_json::from_str(line) {
            Ok(request) => request,
            Err(error) => return Some(response(&Value::Null, Err((ErrorCode::ParseError, json!(error.to_string()))))),
        };
        let id = request.get("id").cloned();
        let (Some("2.0"), Some(method)) = (request["jsonrpc"].as_str(), request["method"].as_str()) else {
            let failure = (ErrorCode::InvalidRequest, json!("`jsonrpc` has to be \"2.0\" and `method` a string"));
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
        None => Err((ErrorCode::InvalidParams, json!("`item` has to be a string"))),
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

/// What a client can tell its user of a response, by the code alone.
fn explain(response: &Value) -> Option<&'static str> {
    let code = i32::try_from(response["error"]["code"].as_i64()?).ok()?;
    ErrorCode::from_i32(code).map(ErrorCode::meaning)
}

fn main() -> io::Result<()> {
    let requests = match env::args().nth(1) {
        Some(_) => io::read_to_string(io::stdin())?,
        None => include_str!("requests.jsonl").to_owned(),
    };
    let mut shop = Shop { calls_left: 7 };
    for request in requests.lines() {
        println!("--> {request}");
        if let Some(response) = shop.respond(request) {
            println!("<-- {response}");
            if let Some(meaning) = explain(&response) {
                println!("    {meaning}");
            }
        }
        println!();
    }
    Ok(())
}
