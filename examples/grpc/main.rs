//! What a gateway makes of the `grpc-status` of a call: an HTTP status for its own client, and perhaps another try.
//!
//! ```text
//! cargo run --example grpc
//! cargo run --example grpc -- 14 0 NOT_FOUND 99
//! ```
//!
//! The sheet, `codes.md`, has the HTTP status of each code in a column, and one of those, 499, is in no registry.

use std::env;

use httpcodes::StatusCode;

/// How a gRPC call ended.
#[httpcodes::cheatsheet("grpc/codes.md")]
#[repr(u8)]
enum Code {}

/// The code in a trailer. A client that does not know a code has to treat the call as one that ended with `UNKNOWN`.
fn read_trailer(grpc_status: &str) -> Code {
    grpc_status.parse().unwrap_or(Code::Unknown)
}

/// The status line for a client that speaks HTTP only.
fn http_status(code: Code) -> String {
    match code.http().parse::<StatusCode>() {
        Ok(status) => status.to_string(),
        Err(_) => format!("{}, not in the sheet", code.http()),
    }
}

fn main() {
    let mut trailers: Vec<String> = env::args().skip(1).collect();
    if trailers.is_empty() {
        trailers = ["0", "1", "4", "5", "8", "14", "16", "17"].map(String::from).to_vec();
    }
    println!("grpc-status  Name                 HTTP status                Next");
    for trailer in trailers {
        let code = read_trailer(&trailer);
        let next = match code {
            Code::Ok => "done",
            code if code.is_retryable() => "repeat the call after a pause",
            Code::Aborted => "start the transaction over",
            _ => "report the error",
        };
        println!("{trailer:11}  {:19}  {:25}  {next}", code.name(), http_status(code));
    }
}
