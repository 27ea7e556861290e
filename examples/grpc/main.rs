//! What a gateway does with the `grpc-status` of a call: it maps it to an HTTP status for its own client, and decides
//! whether to repeat the call.
//!
//! ```text
//! cargo run --example grpc                               all codes
//! cargo run --example grpc -- 14 0 NOT_FOUND 99          some of them, by number or by name
//! ```
//!
//! A column of the sheet, `codes.md`, refers to another sheet: it contains the HTTP status of each code.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use httpcodes::StatusCode;

/// How a gRPC call ended.
#[httpcodes::cheatsheet("grpc/codes.md", types("HTTP" = Option<StatusCode>))]
#[repr(u8)]
enum Code {}

/// Maps gRPC status codes to HTTP.
#[derive(Parser)]
struct Arguments {
    /// Values of `grpc-status`, or names of codes [default: all codes]
    #[arg(value_name = "CODE", value_parser = read_trailer)]
    codes: Vec<Trailer>,
}

/// The value of `grpc-status`. A server may send a code from a later version of gRPC.
type Trailer = Result<Code, UnknownCode>;

/// Reads a trailer. A name that the sheet does not contain is a mistake; a number is not.
fn read_trailer(grpc_status: &str) -> Result<Trailer, ParseCodeError> {
    match grpc_status.parse::<u8>() {
        Ok(number) => Ok(Code::try_from(number)),
        Err(_) => grpc_status.parse().map(Ok),
    }
}

fn main() -> ExitCode {
    let Arguments { mut codes } = Arguments::parse();
    if codes.is_empty() {
        codes = Code::ALL.map(Ok).to_vec();
    }
    httpcodes_examples::exit(print(&codes, &mut io::stdout().lock()))
}

fn print(codes: &[Trailer], out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    writeln!(out, "grpc-status  Name                 HTTP status                Next")?;
    for trailer in codes {
        let number = trailer.map_or_else(UnknownCode::code, Code::as_u8);
        // A client treats a code that it does not know as UNKNOWN.
        let code = trailer.unwrap_or(Code::Unknown);
        writeln!(out, "{number:11}  {:19}  {:25}  {}", code.name(), http_status(code), next(code))?;
    }
    Ok(())
}

/// The status line for a client that speaks only HTTP.
fn http_status(code: Code) -> String {
    code.http().map_or_else(|| "none is registered".to_owned(), |status| status.to_string())
}

fn next(code: Code) -> &'static str {
    match code {
        Code::Ok => "done",
        code if code.is_retryable() => "repeat the call after a pause",
        Code::Aborted => "start the transaction over",
        _ => "report the error",
    }
}
